package org.nimbench.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.nimbench.drawing.Drawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file being made: its parts and how they name each other. */
final class WordFile implements AutoCloseable {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  /** Kinds of pictures that are taken from a template. */
  private static final Map<String, String> MEDIA =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "emf", "image/x-emf",
          "wmf", "image/x-wmf",
          "svg", "image/svg+xml");

  private final XWPFDocument word = new XWPFDocument();
  private final WordNumbering numbering;
  private final Map<Drawing, byte[]> pixels;

  /** What stands in the finished file under each part's name. */
  private final Map<String, byte[]> instead = new HashMap<>();

  private final Map<String, PackagePartName> media = new HashMap<>();
  private int drawn;
  private int heads;
  private int feet;

  /**
   * An empty file.
   *
   * @param pixels the picture of each drawing that will be asked for
   * @param numbering the lists that will be started
   */
  WordFile(Map<Drawing, byte[]> pixels, WordNumbering numbering) {
    this.pixels = pixels;
    this.numbering = numbering;
  }

  WordNumbering numbering() {
    return numbering;
  }

  /**
   * The name of a drawing's picture among the file's parts. The library is given a stand-in of a
   * few bytes: it would pack the picture, which is packed already, at the cost of a third of the
   * time.
   */
  String picture(Drawing drawing) {
    byte[] png = pixels.get(drawing);
    if (png == null) {
      throw new IllegalArgumentException("Not drawn: " + drawing.title());
    }
    byte[] standIn = ("picture " + drawn++).getBytes(StandardCharsets.US_ASCII);
    try {
      String name = word.addPictureData(standIn, PictureType.PNG);
      String part = word.getPictureDataByID(name).getPackagePart().getPartName().getName();
      instead.put(part.substring(1), png);
      return name;
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of an outside address among the file's parts. */
  String address(String address) {
    return word.getPackagePart()
        .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
        .getId();
  }

  /**
   * Adds the head and foot of all pages and returns the sections that name them.
   *
   * @param turns whether some pages are turned on their side
   */
  WordSections furniture(HeadAndFoot furniture, int pages, boolean turns) {
    return new WordSections(
        section(furniture, pages, false), turns ? section(furniture, pages, true) : "");
  }

  private String section(HeadAndFoot furniture, int pages, boolean turned) {
    double width = Room.OURS.text(turned);
    Furniture head = head();
    Furniture foot = foot();
    ((XWPFHeader) head.document())
        .setHeaderFooter(
            WordPart.parse(WordFurniture.head(furniture, width), HdrDocument.Factory::parse)
                .getHdr());
    ((XWPFFooter) foot.document())
        .setHeaderFooter(
            WordPart.parse(WordFurniture.foot(furniture, pages, width), FtrDocument.Factory::parse)
                .getFtr());
    return WordFurniture.section(head.id(), foot.id(), turned);
  }

  /**
   * A head or foot, or the text.
   *
   * @param id by which the text knows it; empty for the text
   */
  record Furniture(POIXMLDocumentPart document, String id) {}

  /** A new head of pages. */
  Furniture head() {
    return furniture(XWPFRelation.HEADER, ++heads);
  }

  /** A new foot of pages. */
  Furniture foot() {
    return furniture(XWPFRelation.FOOTER, ++feet);
  }

  private Furniture furniture(XWPFRelation kind, int number) {
    var part = word.createRelationship(kind, XWPFFactory.getInstance(), number, false);
    return new Furniture(part.getDocumentPart(), part.getRelationship().getId());
  }

  /** The text itself. */
  Furniture main() {
    return new Furniture(word, "");
  }

  /** What stands in a part of the finished file, whatever the library writes there. */
  void write(Furniture part, String xml) {
    write(part.document().getPackagePart(), xml);
  }

  private void write(PackagePart part, String xml) {
    byte[] bytes = (DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    instead.put(part.getPartName().getName().substring(1), bytes);
  }

  /**
   * Takes a template's picture over.
   *
   * @return the name by which {@code from} knows it; empty for a kind of picture that is not taken
   */
  String media(Furniture from, String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = MEDIA.get(ending);
    if (type == null || bytes.length == 0) {
      return "";
    }
    try {
      PackagePartName target = media.get(name);
      if (target == null) {
        String path = "/word/media/template" + (media.size() + 1) + "." + ending;
        target = PackagingURIHelper.createPartName(path);
        media.put(name, target);
        fill(word.getPackage().createPart(target, type), bytes);
      }
      return from.document()
          .getPackagePart()
          .addRelationship(target, TargetMode.INTERNAL, XWPFRelation.IMAGES.getRelation())
          .getId();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fill(PackagePart part, byte[] bytes) {
    try (OutputStream out = part.getOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fonts and colours that the styles of a template name. */
  void theme(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    try {
      PackagePartName name = PackagingURIHelper.createPartName("/word/theme/theme1.xml");
      PackagePart part = word.getPackage().createPart(name, XWPFRelation.THEME.getContentType());
      fill(part, bytes);
      word.getPackagePart()
          .addRelationship(name, TargetMode.INTERNAL, XWPFRelation.THEME.getRelation());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text in a template. */
  void body(String xml) {
    write(word.getPackagePart(), xml);
    settings();
  }

  /** The styles of a template and ours. */
  void styles(String xml) {
    write(word.createStyles().getPackagePart(), xml);
  }

  /** The lists of a template and ours. */
  void lists(String xml) {
    write(word.createNumbering().getPackagePart(), xml);
  }

  /**
   * Puts the body in and the parts that depend on it.
   *
   * @param large whether it is in large print
   */
  void ourBody(String body, boolean large) {
    word.createStyles()
        .setStyles(
            WordPart.parse(WordStyles.part(large), StylesDocument.Factory::parse).getStyles());
    word.createNumbering()
        .setNumbering(
            WordPart.parse(numbering.part(), NumberingDocument.Factory::parse).getNumbering());
    settings();
    word.getDocument().set(WordPart.parse(body, DocumentDocument.Factory::parse).getDocument());
  }

  /** The comments, where there are any. */
  void comments(WordComments comments) {
    if (!comments.isEmpty()) {
      write(word.createComments().getPackagePart(), comments.part());
    }
  }

  private void settings() {
    word.getSettings()
        .getCTSettings()
        .set(WordPart.parse(WordSettings.part(), SettingsDocument.Factory::parse).getSettings());
  }

  /** Writes what the file says of itself. */
  void properties(Document document) {
    OfficeProperties.write(document, word);
  }

  /** The finished file. */
  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      word.write(out);
      return SteadyZip.of(out.toByteArray(), instead);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // To close the library's document would write it once more, to nowhere.
    word.getPackage().revert();
  }
}
