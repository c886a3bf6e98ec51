package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.Property;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;

/** The texts of an .xls workbook that are no cells. */
final class OldBeside {
  private final List<BesideText> texts = new ArrayList<>();

  private OldBeside() {}

  static List<BesideText> of(HSSFWorkbook workbook) {
    OldBeside beside = new OldBeside();
    // asked for one that is missing, the library writes to the log
    DirectoryNode root = workbook.getDirectory();
    if (root.hasEntry(SummaryInformation.DEFAULT_STREAM_NAME)
        && root.hasEntry(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
      beside.properties(workbook.getSummaryInformation());
      beside.properties(workbook.getDocumentSummaryInformation());
    }
    for (Name name : workbook.getAllNames()) {
      beside.add("intake.beside.defined-name", name.getNameName());
      beside.add("intake.beside.defined-name", name.getComment());
    }
    for (Sheet sheet : workbook) {
      sheet
          .getCellComments()
          .forEach(
              (place, comment) -> {
                beside.add("intake.beside.comment", comment.getAuthor());
                beside.add("intake.beside.comment", comment.getString().getString());
              });
      if (sheet.getDrawingPatriarch() instanceof HSSFPatriarch shapes) {
        beside.shapes(shapes);
      }
    }
    return beside.texts;
  }

  private void properties(@Nullable PropertySet set) {
    if (set != null) {
      for (Property property : set.getProperties()) {
        if (property.getValue() instanceof String text) {
          add("intake.beside.property", text);
        }
      }
    }
  }

  private void shapes(HSSFPatriarch shapes) {
    for (HSSFShape shape : shapes) {
      if (shape instanceof HSSFSimpleShape simple
          && !(shape instanceof HSSFComment)
          && simple.getString() != null) {
        add("intake.beside.drawing", simple.getString().getString());
      }
    }
  }

  private void add(String key, @Nullable String text) {
    if (text != null && text.chars().anyMatch(Character::isLetterOrDigit)) {
      texts.add(new BesideText(Words.text(key), text.strip()));
    }
  }
}
