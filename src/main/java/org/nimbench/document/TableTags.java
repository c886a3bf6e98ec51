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
 * Finishes the tags of tables in a PDF.
 *
 * <p>Each gets its summary: an alternative text would hide the cells from a screen reader, a
 * summary is read before them. And each heading says itself once: the library tags the heading row
 * of every page, so that a table of three pages would read "Street Street Street".
 */
final class TableTags {
  private final Iterator<Block.Table> tables;

  private TableTags(Iterator<Block.Table> tables) {
    this.tables = tables;
  }

  /**
   * Finishes them.
   *
   * @param tables of the document, in their order
   */
  static void finish(PDDocument pdf, List<Block.Table> tables) {
    TableTags tags = new TableTags(tables.iterator());
    tags.visit(pdf.getDocumentCatalog().getStructureTreeRoot());
    if (tags.tables.hasNext()) {
      throw new IllegalStateException("The PDF has fewer tables than the document");
    }
  }

  private void visit(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (isA(element, StandardStructureTypes.TABLE)) {
          finish(element, tables.next());
        } else {
          visit(element);
        }
      }
    }
  }

  private static void finish(PDStructureElement tag, Block.Table table) {
    COSDictionary attributes = new COSDictionary();
    attributes.setItem(COSName.O, COSName.getPDFName("Table"));
    attributes.setString(COSName.getPDFName("Summary"), table.alternativeText());
    tag.getCOSObject().setItem(COSName.A, attributes);
    Iterator<Block.Column> columns = table.columns().iterator();
    for (Object kid : tag.getKids()) {
      if (kid instanceof PDStructureElement part && isA(part, StandardStructureTypes.T_HEAD)) {
        headings(part, columns);
      }
    }
  }

  private static void headings(PDStructureElement part, Iterator<Block.Column> columns) {
    for (Object kid : part.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (isA(element, StandardStructureTypes.TH)) {
          element.setActualText(columns.next().heading());
        } else {
          headings(element, columns);
        }
      }
    }
  }

  private static boolean isA(PDStructureElement element, String type) {
    return type.equals(element.getStructureType());
  }
}
