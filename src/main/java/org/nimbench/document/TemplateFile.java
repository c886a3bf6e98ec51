package org.nimbench.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Puts a document into a template: its sections, heads and feet, cover, styles and lists. */
final class TemplateFile {
  private final WordTemplate template;
  private final TemplatePages pages;
  private final HeadAndFoot furniture;
  private final int pageCount;
  private final WordFile file;
  private final Room room;

  TemplateFile(WordTemplate template, HeadAndFoot furniture, int pageCount, WordFile file) {
    this.template = template;
    this.pages = template.freshPages();
    this.furniture = furniture;
    this.pageCount = pageCount;
    this.file = file;
    this.room = pages.room();
  }

  /** The sections of our text. */
  WordSections sections(boolean turns) {
    return new WordSections(section(false), turns ? section(true) : "");
  }

  private String section(boolean turned) {
    Element body = pages.body();
    String head = furniture(body, "headerReference", "default", turned);
    String foot = furniture(body, "footerReference", "default", turned);
    String width = String.valueOf(Sheet.twips(turned ? room.height() : room.width()));
    String height = String.valueOf(Sheet.twips(turned ? room.width() : room.height()));
    Markup out = new Markup();
    out.open("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", head);
    out.empty("w:footerReference", "w:type", "default", "r:id", foot);
    if (turned) {
      out.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
    } else {
      out.empty("w:pgSz", "w:w", width, "w:h", height);
    }
    out.empty(
        "w:pgMar",
        "w:top",
        twips(room.top()),
        "w:right",
        twips(room.side()),
        "w:bottom",
        twips(room.bottom()),
        "w:left",
        twips(room.side()),
        "w:header",
        String.valueOf(pages.distance("header")),
        "w:footer",
        String.valueOf(pages.distance("footer")),
        "w:gutter",
        "0");
    return out.close().finished();
  }

  private static String twips(double mm) {
    return String.valueOf(Sheet.twips(mm));
  }

  /** A head or foot with the marking; returns the name by which the text knows it. */
  private String furniture(@Nullable Element section, String kind, String type, boolean turned) {
    boolean head = kind.startsWith("header");
    WordFile.Furniture part = head ? file.head() : file.foot();
    String known = section == null ? "" : pages.furniture(section, kind, type);
    TemplateParts.Link link = template.links().get(known);
    if (link == null || !template.parts().has(link.target())) {
      String ours =
          head
              ? WordFurniture.head(furniture, room.text(turned))
              : WordFurniture.foot(furniture, pageCount, room.text(turned));
      file.write(part, template.look().inStyles(ours));
      return part.id();
    }
    Element root = template.parts().xml(link.target());
    cleaner(part).clean(root, template.parts().links(link.target()));
    boolean numbered =
        TemplateXml.all(root, "instrText").stream()
            .anyMatch(code -> code.getTextContent().strip().startsWith("PAGE"));
    String line =
        head
            ? WordFurniture.marking(furniture)
            : WordFurniture.footLine(furniture, numbered ? 0 : pageCount, room.text(turned));
    file.write(part, withLine(TemplateXml.text(root), template.look().inStyles(line)));
    return part.id();
  }

  /** The line stands last: what a template anchors to its own lines stays where it was. */
  private static String withLine(String part, String line) {
    int end = part.lastIndexOf("</");
    return part.substring(0, end) + line + part.substring(end);
  }

  private TemplateCleaner cleaner(WordFile.Furniture part) {
    return new TemplateCleaner(
        link -> file.media(part, link.target(), template.parts().bytes(link.target())));
  }

  /** The text of a document in the template. */
  void body(Document document, String text) {
    TemplatePages.Cover cover = pages.cover();
    StringBuilder first = new StringBuilder();
    if (cover != null) {
      cover(document, cover, first);
    }
    String styled = template.look().inStyles(text);
    int root = styled.indexOf("<w:document") + "<w:document".length();
    int begin = styled.indexOf("<w:body>") + "<w:body>".length();
    StringBuilder names = new StringBuilder();
    String opening = styled.substring(root, begin);
    if (cover != null) {
      pages
          .namespaces()
          .forEach(
              (name, address) -> {
                if (!opening.contains(name + "=")) {
                  names.append(' ').append(name).append("=\"").append(address).append('"');
                }
              });
    }
    file.body(styled.substring(0, root) + names + opening + first + styled.substring(begin));
    file.styles(template.styles());
    WordNumbering lists = file.numbering();
    file.lists(template.numbering(lists.definitions(), lists.lists()));
    file.theme(template.theme());
  }

  private void cover(Document document, TemplatePages.Cover cover, StringBuilder out) {
    Element section = cover.section();
    boolean titled = TemplateXml.child(section, "titlePg") != null;
    String type = titled ? "first" : "default";
    String head = furniture(section, "headerReference", type, false);
    String foot = furniture(section, "footerReference", type, false);
    Map<String, String> names = template.namesOfStyles();
    TemplateCover words = new TemplateCover(document, id -> names.getOrDefault(id, ""));
    boolean found = words.fill(cover.blocks());
    Map<String, TemplateParts.Link> links = template.links();
    Map<String, String> taken = new HashMap<>();
    TemplateCleaner cleaner =
        new TemplateCleaner(
            link ->
                taken.computeIfAbsent(
                    link.target(),
                    target -> file.media(file.main(), target, template.parts().bytes(target))));
    String end = section(section, head, foot);
    List<Element> blocks = cover.blocks();
    for (Element block : blocks) {
      TemplateXml.all(block, "sectPr").forEach(TemplateXml::remove);
      TemplateXml.all(block, "br").stream()
          .filter(one -> TemplateXml.value(one, "type").equals("page"))
          .forEach(TemplateXml::remove);
      Element holder = block.getOwnerDocument().createElementNS(WordPart.MAIN, "w:body");
      holder.appendChild(block);
      cleaner.clean(holder, links);
      TemplateXml.children(holder).forEach(kid -> out.append(TemplateXml.text(kid)));
    }
    if (!found) {
      out.append(template.look().inStyles(WordFurniture.title(document)));
    }
    String mark = WordFurniture.sectionEnd(end);
    out.append(template.look().inStyles(mark));
  }

  /** A cover keeps its own size, margins, frame and columns. */
  private static String section(Element section, String head, String foot) {
    Markup out = new Markup();
    out.open("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", head);
    out.empty("w:footerReference", "w:type", "default", "r:id", foot);
    for (String kept : List.of("pgSz", "pgMar", "pgBorders", "cols", "vAlign", "docGrid")) {
      Element property = TemplateXml.child(section, kept);
      if (property != null) {
        new TemplateCleaner(link -> "").clean(property, Map.of());
        out.raw(TemplateXml.text(property));
      }
    }
    return out.close().finished();
  }
}
