package org.nimbench.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Program;
import org.w3c.dom.Element;

/** Puts a document's title, subtitle and date on a template's cover. */
final class TemplateCover {
  /** Words that ask to be replaced; what nothing replaces is left empty. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i).*(dd/mm/yyyy|dd month yyyy|\\byyyy\\b|\\[[^\\]]+\\]|click (or tap|here)).*",
          Pattern.DOTALL);

  private static final Pattern SUBTITLE = Pattern.compile("(?i).*sub-?title.*");
  private static final Pattern TITLE = Pattern.compile("(?i)(.* )?title( .*)?");
  private static final Pattern DATE = Pattern.compile("(?i).*\\bdate\\b.*");

  private final Document document;
  private final UnaryOperator<String> nameOfStyle;
  private boolean hasTitle;
  private boolean hasSubtitle;

  /**
   * A cover of a document.
   *
   * @param nameOfStyle the name of a style, by its identifier
   */
  TemplateCover(Document document, UnaryOperator<String> nameOfStyle) {
    this.document = document;
    this.nameOfStyle = nameOfStyle;
  }

  /** Fills the cover; returns whether the title found a place. */
  boolean fill(List<Element> blocks) {
    for (Element block : blocks) {
      for (Element paragraph : TemplateXml.all(block, "p")) {
        if (TemplateXml.all(paragraph, "p").size() == 1) {
          fill(paragraph);
        }
      }
    }
    return hasTitle;
  }

  private void fill(Element paragraph) {
    String words = TemplateXml.words(paragraph);
    if (words.isBlank()) {
      return;
    }
    String replaced = replacement(paragraph, words);
    if (replaced != null) {
      replace(paragraph, replaced);
    }
  }

  private @Nullable String replacement(Element paragraph, String words) {
    String place = place(paragraph);
    if (SUBTITLE.matcher(place).matches()) {
      if (!hasSubtitle) {
        hasSubtitle = true;
        return document.subtitle();
      }
    } else if (TITLE.matcher(place).matches() && !hasTitle) {
      hasTitle = true;
      return document.title();
    } else if (DATE.matcher(place).matches()) {
      LocalDate day = LocalDate.ofInstant(document.made(), Program.ZONE);
      return Figures.longDate(day);
    }
    return PLACEHOLDER.matcher(words).matches() ? "" : null;
  }

  /** What a paragraph is for: the name of its style, or of the control around it. */
  private String place(Element paragraph) {
    Element style = TemplateXml.child(TemplateXml.child(paragraph, "pPr"), "pStyle");
    String name = nameOfStyle.apply(TemplateXml.value(style, "val")).toLowerCase(Locale.ROOT);
    if (Map.of("normal", "", "no spacing", "").containsKey(name) || name.isEmpty()) {
      return alias(paragraph);
    }
    return name;
  }

  private static String alias(Element paragraph) {
    for (org.w3c.dom.Node node = paragraph; node != null; node = node.getParentNode()) {
      if (node instanceof Element element && TemplateXml.is(element, "sdt")) {
        Element properties = TemplateXml.child(element, "sdtPr");
        return TemplateXml.value(TemplateXml.child(properties, "alias"), "val");
      }
    }
    List<Element> inside = TemplateXml.all(paragraph, "alias");
    return inside.isEmpty() ? "" : TemplateXml.value(inside.get(0), "val");
  }

  /** The first piece of text gets all the words, in its own letters. */
  private static void replace(Element paragraph, String words) {
    boolean first = true;
    for (Element text : TemplateXml.all(paragraph, "t")) {
      text.setTextContent(first ? words : "");
      first = false;
    }
  }
}
