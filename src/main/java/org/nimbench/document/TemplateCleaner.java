package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Leaves of a template's XML what gives the look. What leads out of the file, runs, embeds other
 * files, remembers who edited what, or belongs to the template's own contents is taken away.
 */
final class TemplateCleaner {
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String MICROSOFT = "http://schemas.microsoft.com/office/word/";

  /** Shapes of Word 2010 and later, which text boxes on covers are made of. */
  private static final Set<String> SHAPES =
      Set.of(
          MICROSOFT + "2010/wordprocessingShape",
          MICROSOFT + "2010/wordprocessingGroup",
          MICROSOFT + "2010/wordprocessingCanvas");

  private static final Set<String> SHAPE_PREFIXES = Set.of("wps", "wpg", "wpc");

  private static final Set<String> AWAY =
      Set.of(
          "object",
          "control",
          "altChunk",
          "subDoc",
          "del",
          "moveFrom",
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "footnoteReference",
          "endnoteReference",
          "permStart",
          "permEnd",
          "proofErr",
          "lastRenderedPageBreak",
          "footnotePr",
          "endnotePr",
          "printerSettings",
          "numPicBullet",
          "lvlPicBulletId",
          "rsid");

  private static final Set<String> WRAPPERS = Set.of("ins", "moveTo", "smartTag", "customXml");

  /** Fields that fetch something when they are worked out. */
  private static final Pattern FETCHES =
      Pattern.compile("(?i)\\s*(INCLUDE\\w*|LINK|DDE\\w*|IMPORT|DATABASE|RD|MACROBUTTON)\\b.*");

  private static final int FIRST_PICTURE = 10_000;

  private final Function<TemplateParts.Link, String> media;
  private int pictures = FIRST_PICTURE;

  /**
   * A cleaner.
   *
   * @param media takes a picture over and gives the name that the new part uses for it
   */
  TemplateCleaner(Function<TemplateParts.Link, String> media) {
    this.media = media;
  }

  /** Cleans an element and all under it. */
  void clean(Element root, Map<String, TemplateParts.Link> links) {
    for (Element element : new ArrayList<>(TemplateXml.all(root, any -> true))) {
      if (element != root && element.getParentNode() == null) {
        continue;
      }
      attributes(element, links);
      element(element, root);
    }
  }

  private void element(Element element, Element root) {
    String namespace = String.valueOf(element.getNamespaceURI());
    String name = element.getLocalName();
    if (element == root) {
      return;
    }
    if (namespace.equals(COMPATIBILITY)) {
      alternative(element, name);
    } else if (namespace.startsWith(MICROSOFT) && !SHAPES.contains(namespace)) {
      TemplateXml.remove(element);
    } else if (namespace.equals(WordPart.MAIN)) {
      ofWord(element, name);
    } else if (name.equals("docPr")) {
      element.setAttribute("id", String.valueOf(pictures++));
    }
  }

  private static void alternative(Element element, String name) {
    boolean unknown =
        name.equals("Choice") && !SHAPE_PREFIXES.contains(element.getAttribute("Requires").strip());
    if (unknown || name.equals("Fallback")) {
      TemplateXml.remove(element);
    }
  }

  private static void ofWord(Element element, String name) {
    if (name.equals("sdt")) {
      TemplateXml.unwrap(element, TemplateXml.child(element, "sdtContent"));
    } else if (WRAPPERS.contains(name)) {
      TemplateXml.unwrap(element, element);
    } else if (AWAY.contains(name)) {
      TemplateXml.remove(element);
    } else if (name.equals("instrText") && FETCHES.matcher(element.getTextContent()).matches()) {
      element.setTextContent("");
    } else if (name.equals("fldSimple")
        && FETCHES.matcher(TemplateXml.value(element, "instr")).matches()) {
      TemplateXml.unwrap(element, element);
    }
  }

  private void attributes(Element element, Map<String, TemplateParts.Link> links) {
    NamedNodeMap all = element.getAttributes();
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      attributes.add((Attr) all.item(i));
    }
    for (Attr attribute : attributes) {
      String namespace = String.valueOf(attribute.getNamespaceURI());
      String name = attribute.getLocalName() == null ? "" : attribute.getLocalName();
      boolean session = namespace.equals(WordPart.MAIN) && name.startsWith("rsid");
      boolean newer = namespace.startsWith(MICROSOFT) || namespace.equals(COMPATIBILITY);
      if (session || newer) {
        element.removeAttributeNode(attribute);
      } else if (namespace.equals(WordPart.RELATIONSHIPS)) {
        lead(element, attribute, links);
      }
    }
  }

  private void lead(Element element, Attr attribute, Map<String, TemplateParts.Link> links) {
    TemplateParts.Link link = links.get(attribute.getValue());
    boolean picture = link != null && link.type().equals("image") && !link.target().isEmpty();
    String name = picture && !attribute.getLocalName().equals("link") ? media.apply(link) : "";
    if (!name.isEmpty()) {
      attribute.setValue(name);
      return;
    }
    element.removeAttributeNode(attribute);
    if (element.getLocalName().equals("blip") && !element.hasAttributes()) {
      removePicture(element);
    }
  }

  /** A picture that is not in the file leaves no frame behind. */
  private static void removePicture(Element inside) {
    for (org.w3c.dom.Node node = inside; node != null; node = node.getParentNode()) {
      if (node instanceof Element element
          && (TemplateXml.is(element, "drawing") || TemplateXml.is(element, "pict"))) {
        TemplateXml.remove(element);
        return;
      }
    }
  }
}
