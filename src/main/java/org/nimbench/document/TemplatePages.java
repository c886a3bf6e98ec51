package org.nimbench.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The pages of a template: their size and margins, head and foot, and its cover. */
final class TemplatePages {
  private static final double MM_PER_TWIP = 25.4 / 1440;

  private final Element root;
  private final List<Element> sections;

  TemplatePages(Element root) {
    this.root = root;
    this.sections = TemplateXml.all(root, "sectPr");
  }

  /** The names of the namespaces that the template's text uses. */
  Map<String, String> namespaces() {
    Map<String, String> names = new HashMap<>();
    var attributes = root.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      if (name.startsWith("xmlns:")) {
        names.put(name, attributes.item(i).getNodeValue());
      }
    }
    return names;
  }

  /** The room of the pages of text. */
  Room room() {
    Element last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
    Element size = TemplateXml.child(last, "pgSz");
    Element margins = TemplateXml.child(last, "pgMar");
    double one = mm(size, "w", Sheet.WIDTH);
    double other = mm(size, "h", Sheet.HEIGHT);
    double left = mm(margins, "left", Sheet.SIDE) + mm(margins, "gutter", 0);
    double side = (left + mm(margins, "right", Sheet.SIDE)) / 2;
    return new Room(
        Math.min(one, other),
        Math.max(one, other),
        side,
        side,
        Math.abs(mm(margins, "top", Sheet.TOP)),
        Math.abs(mm(margins, "bottom", Sheet.BOTTOM)));
  }

  private static double mm(@Nullable Element element, String name, double otherwise) {
    String twips = TemplateXml.value(element, name);
    return twips.matches("-?[0-9]+") ? Integer.parseInt(twips) * MM_PER_TWIP : otherwise;
  }

  /** A distance of the pages of text from the paper's edge, twips. */
  int distance(String name) {
    Element last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
    String twips = TemplateXml.value(TemplateXml.child(last, "pgMar"), name);
    return twips.matches("[0-9]+") ? Integer.parseInt(twips) : Sheet.twips(Sheet.FURNITURE);
  }

  /**
   * The part that is the head or foot of a section, which a section may have from one before it.
   *
   * @param kind {@code headerReference} or {@code footerReference}
   * @param type {@code default} or {@code first}
   * @return the name by which the text knows it; empty for none
   */
  String furniture(Element section, String kind, String type) {
    for (int i = sections.indexOf(section); i >= 0; i--) {
      for (Element reference : TemplateXml.children(sections.get(i))) {
        if (TemplateXml.is(reference, kind) && TemplateXml.value(reference, "type").equals(type)) {
          return reference.getAttributeNS(WordPart.RELATIONSHIPS, "id");
        }
      }
    }
    return "";
  }

  /** The section of the pages of text; null where the template has none. */
  @Nullable Element body() {
    return sections.isEmpty() ? null : sections.get(sections.size() - 1);
  }

  /**
   * A cover.
   *
   * @param blocks from top to bottom
   * @param section whose page it is
   */
  record Cover(List<Element> blocks, Element section) {}

  /**
   * The first page, where something stands on it and a break ends it; null for none. Contents of a
   * page that nothing ends are a sample text.
   */
  @Nullable Cover cover() {
    Element body = TemplateXml.child(root, "body");
    if (body == null || sections.isEmpty()) {
      return null;
    }
    List<Element> blocks = new ArrayList<>();
    for (Element block : TemplateXml.children(body)) {
      if (isCoverPage(block)) {
        return shown(List.of(block)) ? new Cover(List.of(block), sections.get(0)) : null;
      }
      if (!TemplateXml.all(block, "pageBreakBefore").isEmpty() && !blocks.isEmpty()) {
        return shown(blocks) ? new Cover(blocks, sections.get(0)) : null;
      }
      blocks.add(block);
      boolean breaks =
          TemplateXml.all(block, "br").stream()
              .anyMatch(one -> TemplateXml.value(one, "type").equals("page"));
      boolean ends = TemplateXml.is(block, "p") && !TemplateXml.all(block, "sectPr").isEmpty();
      if (breaks || ends) {
        return shown(blocks) ? new Cover(blocks, sections.get(0)) : null;
      }
    }
    return null;
  }

  private static boolean isCoverPage(Element block) {
    return TemplateXml.is(block, "sdt")
        && TemplateXml.all(block, "docPartGallery").stream()
            .anyMatch(gallery -> TemplateXml.value(gallery, "val").equals("Cover Pages"));
  }

  private static boolean shown(List<Element> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                !TemplateXml.words(block).isBlank()
                    || !TemplateXml.all(block, "drawing").isEmpty()
                    || !TemplateXml.all(block, "pict").isEmpty());
  }
}
