package org.nimbench.document;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nimbench.kernel.Program;

/** What a Word file says of itself: title, subject, program, language and dates; no person. */
final class WordProperties {
  /** The program that makes the files. */
  static final String CREATOR = "Nimbench " + Program.VERSION;

  /** Word 2013 and later: without it Word opens the file in an old mode. */
  private static final String WORD_2013 = "15";

  private WordProperties() {}

  static void write(Document document, XWPFDocument word) {
    Optional<Date> made = Optional.of(Date.from(document.made()));
    POIXMLProperties all = word.getProperties();
    try {
      PackageProperties core = word.getPackage().getPackageProperties();
      core.setTitleProperty(document.title());
      core.setSubjectProperty(document.summary());
      core.setCreatorProperty(CREATOR);
      core.setLastModifiedByProperty(CREATOR);
      core.setLanguageProperty("en-GB");
      core.setCreatedProperty(made);
      core.setModifiedProperty(made);
    } catch (OpenXML4JException e) {
      throw new IllegalStateException(e);
    }
    all.getExtendedProperties().setApplication("Nimbench");
  }

  /** The settings part. Word is not asked to work fields out: they are right already. */
  static String settings() {
    Markup out = new Markup();
    out.open("w:settings", "xmlns:w", WordPart.MAIN);
    out.empty("w:zoom", "w:percent", "100");
    out.empty("w:defaultTabStop", "w:val", "720");
    out.empty("w:characterSpacingControl", "w:val", "doNotCompress");
    out.open("w:compat");
    out.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        WORD_2013);
    out.close();
    out.empty("w:themeFontLang", "w:val", "en-GB");
    out.empty("w:decimalSymbol", "w:val", ".");
    out.empty("w:listSeparator", "w:val", ",");
    return out.close().finished();
  }
}
