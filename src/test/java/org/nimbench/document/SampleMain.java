package org.nimbench.document;

import java.nio.file.Path;
import org.nimbench.work.Progress;

/** Writes the made-up documents to a folder, and in templates, to be looked at. */
final class SampleMain {
  private SampleMain() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    PdfWriter.write(SampleDocument.profile(), folder.resolve("profile.pdf"), Progress.SILENT);
    PdfWriter.write(SampleDocument.assessment(), folder.resolve("assessment.pdf"), Progress.SILENT);
    WordWriter.write(SampleDocument.profile(), folder.resolve("profile.docx"), Progress.SILENT);
    WordWriter.write(
        SampleDocument.assessment(), folder.resolve("assessment.docx"), Progress.SILENT);
    for (int i = 1; i < arguments.length; i++) {
      WordTemplate template = WordTemplate.read(Path.of(arguments[i]));
      Path file = folder.resolve("assessment-in-" + i + ".docx");
      WordWriter.write(SampleDocument.assessment(), file, template, Progress.SILENT);
      Path shortOne = folder.resolve("profile-in-" + i + ".docx");
      WordWriter.write(SampleDocument.profile(), shortOne, template, Progress.SILENT);
    }
    WorkbookWriter.write(
        SampleDocument.assessment(), folder.resolve("assessment.xlsx"), Progress.SILENT);
    PdfWriter.writeDrawing(SampleDrawing.plan(), folder.resolve("plan.pdf"));
  }
}
