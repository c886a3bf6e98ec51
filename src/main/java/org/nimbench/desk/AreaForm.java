package org.nimbench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Ring;

/** Drawn areas as {@code nimbench.desk-area/1}. */
final class AreaForm implements Form<DrawnArea> {
  @Override
  public String kind() {
    return "desk-area";
  }

  @Override
  public String letter() {
    return "D";
  }

  @Override
  public String word() {
    return "drawn";
  }

  @Override
  public Comparator<DrawnArea> order() {
    return Comparator.comparingInt(area -> Numbers.number(letter(), area.code()));
  }

  @Override
  public String[] fields() {
    return new String[] {"name", "rings", "circle", "from", "to", "note"};
  }

  @Override
  public void write(DrawnArea area, ObjectNode tree) {
    tree.put("name", area.name());
    ArrayNode rings = tree.putArray("rings");
    area.rings().forEach(ring -> rings.add(ring.toString()));
    Circle circle = area.circle();
    if (circle != null) {
      tree.putObject("circle")
          .put("easting", circle.easting())
          .put("northing", circle.northing())
          .put("radius", circle.radius());
    }
    if (area.from() != null) {
      tree.put("from", area.from().toString());
    }
    if (area.to() != null) {
      tree.put("to", area.to().toString());
    }
    tree.put("note", area.note());
  }

  @Override
  public DrawnArea read(String id, JsonNode tree, String where) {
    List<Ring> rings = new ArrayList<>();
    Formats.required(tree, "rings", where).forEach(ring -> rings.add(Ring.parse(ring.asText())));
    return new DrawnArea(
        id,
        Fields.text(tree, "name", where),
        rings,
        circle(tree.get("circle"), where),
        Fields.date(tree, "from", where),
        Fields.date(tree, "to", where),
        Fields.text(tree, "note", where));
  }

  private static @Nullable Circle circle(@Nullable JsonNode tree, String where) {
    if (tree == null) {
      return null;
    }
    Formats.onlyThese(tree, where, "easting", "northing", "radius");
    return Circle.of(
        Fields.number(tree, "easting", where),
        Fields.number(tree, "northing", where),
        Fields.number(tree, "radius", where));
  }
}
