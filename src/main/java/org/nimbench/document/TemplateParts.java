package org.nimbench.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a template's file, and where each leads. */
final class TemplateParts {
  /** The largest template, unpacked; pictures of covers take a few megabytes. */
  private static final long MOST_BYTES = 100L << 20;

  private static final int MOST_PARTS = 2_000;
  private static final String MAIN = "/officeDocument";

  private final Path file;
  private final Map<String, byte[]> parts;

  /**
   * Where a part leads.
   *
   * @param type the last word of the kind: {@code image}, {@code header}
   * @param target name of a part; empty for what lies outside the file
   */
  record Link(String type, String target) {}

  private TemplateParts(Path file, Map<String, byte[]> parts) {
    this.file = file;
    this.parts = parts;
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException (refused) if it is no Word file, holds macros, is locked by a password
   *     or is larger than a template can be
   */
  static TemplateParts read(Path file) {
    Map<String, byte[]> parts = new HashMap<>();
    long left = MOST_BYTES;
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes((int) left + 1);
        left -= bytes.length;
        if (left < 0 || parts.size() > MOST_PARTS) {
          throw refused(file, "document.template.large", null);
        }
        parts.put(entry.getName(), bytes);
      }
    } catch (IOException e) {
      throw refused(file, "document.template.unreadable", e);
    }
    TemplateParts template = new TemplateParts(file, parts);
    template.check();
    return template;
  }

  private void check() {
    String types = new String(bytes("[Content_Types].xml"), StandardCharsets.UTF_8);
    String lower = types.toLowerCase(Locale.ROOT);
    if (lower.contains("macroenabled") || lower.contains("vbaproject") || hasMacros()) {
      throw refused(file, "document.template.macros", null);
    }
    if (main().isEmpty() || !lower.contains("wordprocessingml")) {
      throw refused(file, "document.template.unreadable", null);
    }
    if (!WordPart.MAIN.equals(xml(main()).getNamespaceURI())) {
      throw refused(file, "document.template.strict", null);
    }
  }

  private boolean hasMacros() {
    return parts.keySet().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("vba"));
  }

  static ProblemException refused(Path file, String code, @Nullable Exception cause) {
    Problem problem = Problem.of(ProblemKind.REFUSED, code, file.toString());
    return cause == null ? problem.asException() : problem.asException(cause);
  }

  /** A part; of no bytes where there is none. */
  byte[] bytes(String name) {
    return parts.getOrDefault(name, new byte[0]);
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The root of a part that there is. */
  Element xml(String name) {
    try {
      return TemplateXml.parse(bytes(name));
    } catch (SAXException e) {
      throw refused(file, "document.template.unreadable", e);
    }
  }

  /** The name of the part that holds the text; empty where there is none. */
  String main() {
    return target("", MAIN);
  }

  /** The part of a kind that a part leads to; empty where there is none. */
  String target(String part, String type) {
    String word = type.substring(type.lastIndexOf('/') + 1);
    return links(part).values().stream()
        .filter(link -> link.type().equals(word))
        .map(Link::target)
        .findFirst()
        .orElse("");
  }

  /** Where a part leads, by the names it uses for it; the package itself is the part "". */
  Map<String, Link> links(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Link> links = new HashMap<>();
    if (has(name)) {
      for (Element link : TemplateXml.children(xml(name))) {
        String type = link.getAttribute("Type");
        boolean outside = link.getAttribute("TargetMode").equalsIgnoreCase("External");
        String target = outside ? "" : resolved(part, link.getAttribute("Target"));
        links.put(
            link.getAttribute("Id"), new Link(type.substring(type.lastIndexOf('/') + 1), target));
      }
    }
    return links;
  }

  private String resolved(String part, String target) {
    try {
      String path = URI.create("/" + part).resolve(target).getPath();
      return path == null ? "" : path.substring(1);
    } catch (IllegalArgumentException e) {
      throw refused(file, "document.template.unreadable", e);
    }
  }
}
