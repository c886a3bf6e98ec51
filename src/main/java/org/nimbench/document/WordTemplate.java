package org.nimbench.document;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * An organisation's Word template ({@code .docx} or {@code .dotx}): its styles, fonts and colours,
 * page size and margins, head and foot, and its cover give a document its look.
 *
 * <p>Only these are taken, part by part; nothing else of the file can come into a document: no
 * macro, no link out of the file, no embedded object, no remembered editor. A template is read once
 * and may serve many documents.
 */
public final class WordTemplate {
  private static final String STYLES = "styles";

  private final TemplateParts parts;
  private final String main;
  private final TemplatePages pages;
  private final TemplateLook look;
  private final @Nullable Element numbering;

  private WordTemplate(TemplateParts parts) {
    this.parts = parts;
    this.main = parts.main();
    this.pages = new TemplatePages(parts.xml(main));
    String styles = parts.target(main, STYLES);
    Element root = parts.xml(parts.has(styles) ? styles : main);
    new TemplateCleaner(link -> "").clean(root, Map.of());
    this.look = new TemplateLook(new TemplateStyles(root), pages.room().text(false));
    String lists = parts.target(main, "numbering");
    this.numbering = parts.has(lists) ? parts.xml(lists) : null;
    if (numbering != null) {
      new TemplateCleaner(link -> "").clean(numbering, Map.of());
    }
  }

  /**
   * Reads a template.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if the file is no Word document, holds
   *     macros, is locked by a password, or is larger than a template can be
   */
  public static WordTemplate read(Path file) {
    return new WordTemplate(TemplateParts.read(file));
  }

  TemplateParts parts() {
    return parts;
  }

  TemplateLook look() {
    return look;
  }

  /** A copy of the text's root that may be changed. */
  TemplatePages freshPages() {
    return new TemplatePages(parts.xml(main));
  }

  /** Where the text leads, by the names it uses. */
  Map<String, TemplateParts.Link> links() {
    return parts.links(main);
  }

  /** How its pages are laid out. */
  PageLook pageLook() {
    return new PageLook(pages.room(), look.css(), pages.cover() != null);
  }

  /** Its theme: fonts and colours by their parts; of no bytes where it has none. */
  byte[] theme() {
    return parts.bytes(parts.target(main, "theme"));
  }

  /** All styles: its own, and ours that it lacks. */
  String styles() {
    String own = TemplateXml.text(look.template().root());
    int end = own.lastIndexOf("</");
    return own.substring(0, end) + look.missing() + own.substring(end);
  }

  /** One more than the greatest identifier of its lists: where ours begin. */
  int firstList() {
    return numbering == null ? 1 : greatest(numbering, "num", "numId") + 1;
  }

  /** One more than the greatest identifier of its definitions of lists. */
  int firstDefinition() {
    return numbering == null ? 0 : greatest(numbering, "abstractNum", "abstractNumId") + 1;
  }

  private static int greatest(Element root, String name, String attribute) {
    return TemplateXml.children(root).stream()
        .filter(kid -> TemplateXml.is(kid, name))
        .map(kid -> TemplateXml.value(kid, attribute))
        .filter(id -> id.matches("[0-9]{1,9}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  /** All lists: its own and then ours, definitions before lists as the schema asks. */
  String numbering(String definitions, String lists) {
    if (numbering == null) {
      return "<w:numbering xmlns:w=\""
          + WordPart.MAIN
          + "\">"
          + definitions
          + lists
          + "</w:numbering>";
    }
    StringBuilder theirs = new StringBuilder();
    StringBuilder theirLists = new StringBuilder();
    for (Element kid : TemplateXml.children(numbering)) {
      if (TemplateXml.is(kid, "abstractNum")) {
        theirs.append(TemplateXml.text(kid));
      } else if (TemplateXml.is(kid, "num")) {
        theirLists.append(TemplateXml.text(kid));
      }
    }
    return "<w:numbering xmlns:w=\""
        + WordPart.MAIN
        + "\">"
        + theirs
        + definitions
        + theirLists
        + lists
        + "</w:numbering>";
  }

  /** The names of styles by their identifiers. */
  Map<String, String> namesOfStyles() {
    Map<String, String> names = new HashMap<>();
    for (Element style : TemplateXml.all(look.template().root(), "style")) {
      names.put(
          TemplateXml.value(style, "styleId"),
          TemplateXml.value(TemplateXml.child(style, "name"), "val"));
    }
    return names;
  }
}
