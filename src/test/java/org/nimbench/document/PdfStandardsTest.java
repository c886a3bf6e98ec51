package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** An independent checker finds the PDFs fit for screen readers and for archives. */
class PdfStandardsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aShortProductIsAccessibleAndArchivable() throws Exception {
    Path file = folder.resolve("profile.pdf");
    PdfWriter.write(SampleDocument.profile(), file, Progress.SILENT);
    assertThat(faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void aLongProductIsAccessibleAndArchivable() throws Exception {
    Path file = folder.resolve("assessment.pdf");
    PdfWriter.write(SampleDocument.assessment(), file, Progress.SILENT);
    assertThat(faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void aDrawingIsAccessibleAndArchivable() throws Exception {
    Path file = folder.resolve("drawing.pdf");
    PdfWriter.writeDrawing(SampleDrawing.plan(), file);
    assertThat(faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void theCheckerFindsWhatIsMissing() throws Exception {
    Path whole = folder.resolve("whole.pdf");
    PdfWriter.write(SampleDocument.assessment(), whole, Progress.SILENT);
    assertThat(faults(spoilt(whole, COSName.STRUCT_TREE_ROOT), PDFAFlavour.PDFUA_1)).isNotEmpty();
    assertThat(faults(spoilt(whole, COSName.OUTPUT_INTENTS), PDFAFlavour.PDFA_2_A)).isNotEmpty();
  }

  private Path spoilt(Path whole, COSName without) throws IOException {
    Path spoilt = folder.resolve("without-" + without.getName() + ".pdf");
    try (PDDocument pdf = Loader.loadPDF(whole.toFile())) {
      pdf.getDocumentCatalog().getCOSObject().removeItem(without);
      pdf.save(spoilt.toFile());
    }
    return spoilt;
  }

  /** What the checker finds wrong; empty for a file that keeps the standard. */
  static List<String> faults(Path file, PDFAFlavour flavour) throws IOException, VeraPDFException {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 5, false, true, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .toList();
    }
  }
}
