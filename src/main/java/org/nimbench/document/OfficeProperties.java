package org.nimbench.document;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.nimbench.kernel.Program;

/**
 * What a Word file or a workbook says of itself: title, subject, program, language and dates; no
 * person.
 */
final class OfficeProperties {
  /** The program that makes the files. */
  static final String CREATOR = "Nimbench " + Program.VERSION;

  private OfficeProperties() {}

  /** The dates are those of the document, never the clock's: the same tree gives the same bytes. */
  static void write(Document document, POIXMLDocument file) {
    Optional<Date> made = Optional.of(Date.from(document.made()));
    try {
      PackageProperties core = file.getPackage().getPackageProperties();
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
    file.getProperties().getExtendedProperties().setApplication("Nimbench");
  }
}
