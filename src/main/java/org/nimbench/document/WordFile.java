package org.nimbench.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
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
  private final XWPFDocument word = new XWPFDocument();
  private final WordNumbering numbering = new WordNumbering();
  private final Map<Drawing, byte[]> pixels;

  /** What stands in the finished file under each part's name. */
  private final Map<String, byte[]> pictures = new HashMap<>();

  /**
   * An empty file.
   *
   * @param pixels the picture of each drawing that will be asked for
   */
  WordFile(Map<Drawing, byte[]> pixels) {
    this.pixels = pixels;
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
    byte[] standIn = ("picture " + pictures.size()).getBytes(StandardCharsets.US_ASCII);
    try {
      String name = word.addPictureData(standIn, PictureType.PNG);
      String part = word.getPictureDataByID(name).getPackagePart().getPartName().getName();
      pictures.put(part.substring(1), png);
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
    int number = turned ? 2 : 1;
    XWPFFactory factory = XWPFFactory.getInstance();
    var head = word.createRelationship(XWPFRelation.HEADER, factory, number, false);
    var foot = word.createRelationship(XWPFRelation.FOOTER, factory, number, false);
    ((XWPFHeader) head.getDocumentPart())
        .setHeaderFooter(
            WordPart.parse(WordFurniture.head(furniture, turned), HdrDocument.Factory::parse)
                .getHdr());
    ((XWPFFooter) foot.getDocumentPart())
        .setHeaderFooter(
            WordPart.parse(WordFurniture.foot(furniture, pages, turned), FtrDocument.Factory::parse)
                .getFtr());
    return WordFurniture.section(
        head.getRelationship().getId(), foot.getRelationship().getId(), turned);
  }

  /** Puts the body in and the parts that depend on it. */
  void body(String body) {
    word.createStyles()
        .setStyles(WordPart.parse(WordStyles.part(), StylesDocument.Factory::parse).getStyles());
    word.createNumbering()
        .setNumbering(
            WordPart.parse(numbering.part(), NumberingDocument.Factory::parse).getNumbering());
    word.getSettings()
        .getCTSettings()
        .set(
            WordPart.parse(WordProperties.settings(), SettingsDocument.Factory::parse)
                .getSettings());
    word.getDocument().set(WordPart.parse(body, DocumentDocument.Factory::parse).getDocument());
  }

  /** Writes what the file says of itself. */
  void properties(Document document) {
    WordProperties.write(document, word);
  }

  /** The finished file. */
  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      word.write(out);
      return SteadyZip.of(out.toByteArray(), pictures);
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
