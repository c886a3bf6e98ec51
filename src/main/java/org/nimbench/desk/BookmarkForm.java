package org.nimbench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/** Bookmarks as {@code nimbench.desk-bookmark/1}. */
final class BookmarkForm implements Form<Bookmark> {
  @Override
  public String kind() {
    return "desk-bookmark";
  }

  @Override
  public String letter() {
    return "B";
  }

  @Override
  public String word() {
    return "bookmark";
  }

  @Override
  public Comparator<Bookmark> order() {
    return Comparator.comparingInt(bookmark -> Numbers.number(letter(), bookmark.id()));
  }

  @Override
  public String[] fields() {
    return new String[] {
      "name", "easting", "northing", "metresPerPixel", Fields.FILTER, Fields.PERIOD
    };
  }

  @Override
  public void write(Bookmark bookmark, ObjectNode tree) {
    tree.put("name", bookmark.name());
    tree.put("easting", bookmark.easting());
    tree.put("northing", bookmark.northing());
    tree.put("metresPerPixel", bookmark.metresPerPixel());
    Fields.write(tree, bookmark.filter());
  }

  @Override
  public Bookmark read(String id, JsonNode tree, String where) {
    return new Bookmark(
        id,
        Fields.text(tree, "name", where),
        Fields.number(tree, "easting", where),
        Fields.number(tree, "northing", where),
        Fields.number(tree, "metresPerPixel", where),
        Fields.filter(tree, where));
  }
}
