package org.nimbench.document;

import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Gives each table of a tagged PDF its summary. An alternative text would hide the cells from a
 * screen reader; a summary is read before them.
 */
final class TableSummaries {
  private TableSummaries() {}

  /**
   * Adds the summaries.
   *
   * @param summaries one for each table, in their order
   */
  static void add(PDDocument pdf, List<String> summaries) {
    Iterator<String> next = summaries.iterator();
    visit(pdf.getDocumentCatalog().getStructureTreeRoot(), next);
    if (next.hasNext()) {
      throw new IllegalStateException("The PDF has fewer tables than the document");
    }
  }

  private static void visit(PDStructureNode node, Iterator<String> summaries) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (StandardStructureTypes.TABLE.equals(element.getStructureType())) {
          summarise(element, summaries.next());
        }
        visit(element, summaries);
      }
    }
  }

  private static void summarise(PDStructureElement table, String summary) {
    COSDictionary attributes = new COSDictionary();
    attributes.setItem(COSName.O, COSName.getPDFName("Table"));
    attributes.setString(COSName.getPDFName("Summary"), summary);
    table.getCOSObject().setItem(COSName.A, attributes);
  }
}
