package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.Property;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.DataValidation;
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
    if (root.hasEntry(SummaryInformation.DEFAULT_STREAM_NAME)) {
      beside.properties(workbook.getSummaryInformation());
    }
    if (root.hasEntry(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
      beside.properties(workbook.getDocumentSummaryInformation());
    }
    for (Name name : workbook.getAllNames()) {
      beside.add("intake.beside.defined-name", name.getNameName());
      beside.add("intake.beside.defined-name", name.getComment());
      if (!name.isFunctionName() && !name.isDeleted()) {
        beside.add("intake.beside.defined-name", name.getRefersToFormula());
      }
    }
    for (Sheet sheet : workbook) {
      sheet
          .getCellComments()
          .forEach(
              (place, comment) -> {
                beside.add("intake.beside.comment", comment.getAuthor());
                beside.add("intake.beside.comment", comment.getString().getString());
              });
      sheet.getDataValidations().forEach(beside::input);
      sheet
          .getHyperlinkList()
          .forEach(
              link -> {
                beside.add("intake.beside.link", link.getLabel());
                beside.add("intake.beside.link", link.getAddress());
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

  /** The hints and the list of a cell that takes only some values. */
  private void input(DataValidation validation) {
    for (String text :
        Arrays.asList(
            validation.getPromptBoxTitle(),
            validation.getPromptBoxText(),
            validation.getErrorBoxTitle(),
            validation.getErrorBoxText())) {
      add("intake.beside.input", text);
    }
    String[] choices = validation.getValidationConstraint().getExplicitListValues();
    if (choices != null) {
      for (String choice : choices) {
        add("intake.beside.input", choice);
      }
    }
  }

  private void shapes(Iterable<HSSFShape> shapes) {
    for (HSSFShape shape : shapes) {
      if (shape instanceof HSSFShapeGroup group) {
        shapes(group);
      } else if (shape instanceof HSSFSimpleShape simple
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
