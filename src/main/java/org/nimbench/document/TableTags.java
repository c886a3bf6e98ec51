package org.nimbench.document;

import java.util.ArrayList;
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
  /** What a table says of itself: its summary, and its headings in the order of their tags. */
  private record Told(String summary, List<String> headings) {}

  private final Iterator<Told> tables;

  private TableTags(Iterator<Told> tables) {
    this.tables = tables;
  }

  /**
   * Finishes them.
   *
   * @param blocks of the document
   */
  static void finish(PDDocument pdf, List<Block> blocks) {
    List<Told> told = new ArrayList<>();
    gather(blocks, told);
    TableTags tags = new TableTags(told.iterator());
    tags.visit(pdf.getDocumentCatalog().getStructureTreeRoot());
    if (tags.tables.hasNext()) {
      throw new IllegalStateException("The PDF has fewer tables than the document");
    }
  }

  private static void gather(List<Block> blocks, List<Told> told) {
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        told.add(new Told(table.alternativeText(), ColumnHeads.of(table).inOrder()));
      } else if (block instanceof Block.Panels panels) {
        List<String> labels = panels.panels().stream().map(Panel::label).toList();
        told.add(new Told(panels.alternativeText(), labels));
      }
      gather(block.inside(), told);
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

  private static void finish(PDStructureElement tag, Told table) {
    COSDictionary attributes = new COSDictionary();
    attributes.setItem(COSName.O, COSName.getPDFName("Table"));
    attributes.setString(COSName.getPDFName("Summary"), table.summary());
    tag.getCOSObject().setItem(COSName.A, attributes);
    Iterator<String> columns = table.headings().iterator();
    for (Object kid : tag.getKids()) {
      if (kid instanceof PDStructureElement part && isA(part, StandardStructureTypes.T_HEAD)) {
        headings(part, columns);
      }
    }
  }

  private static void headings(PDStructureElement part, Iterator<String> columns) {
    for (Object kid : part.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (isA(element, StandardStructureTypes.TH)) {
          element.setActualText(columns.next());
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
