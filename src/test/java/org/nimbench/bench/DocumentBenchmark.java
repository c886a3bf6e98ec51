package org.nimbench.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.document.Inline;
import org.nimbench.document.PdfWriter;
import org.nimbench.document.Series;
import org.nimbench.document.WordWriter;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Pen;
import org.nimbench.drawing.TextStyle;
import org.nimbench.work.Progress;

/**
 * Times a report of about 40 pages with 20 charts and 10 maps, as Word and as PDF, cold and warm.
 *
 * <p>Run it by hand: {@code java -cp … org.nimbench.bench.DocumentBenchmark [rounds]}.
 */
final class DocumentBenchmark {
  private static final int SECTIONS = 10;
  private static final int MAP_SHAPES = 600;
  private static final int MAP_PIXELS = 400;

  private DocumentBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("nimbench-documents");
    Document report = report();
    Path word = folder.resolve("report.docx");
    Path pdf = folder.resolve("report.pdf");
    for (int round = 1; round <= rounds; round++) {
      System.out.println("round " + round);
      print("Word", () -> WordWriter.write(report, word, Progress.SILENT), word);
      print("PDF", () -> PdfWriter.write(report, pdf, Progress.SILENT), pdf);
    }
    System.out.println("written to " + folder);
  }

  private static void print(String what, Runnable work, Path file) throws IOException {
    long cpu = processorTime();
    long start = System.nanoTime();
    work.run();
    System.out.printf(
        "%s %.2f s, processor %.2f s, %d kB%n",
        what,
        (System.nanoTime() - start) / 1e9,
        (processorTime() - cpu) / 1e9,
        Files.size(file) / 1000);
  }

  /** Of all threads, so that a busy machine does not change it. */
  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static Document report() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Contents("Contents", 2));
    blocks.add(new Block.ListOfCaptions("Figures", Series.FIGURE));
    blocks.add(new Block.ListOfCaptions("Tables", Series.TABLE));
    for (int section = 1; section <= SECTIONS; section++) {
      section(section, blocks);
    }
    return new Document(
        "Strategic Assessment 2025",
        "Crime and disorder in Northvale",
        "A report to be timed",
        new Document.Furniture("Northvale", "OFFICIAL", "Strategic Assessment", "PARTNER release"),
        Instant.parse("2025-12-05T09:00:00Z"),
        blocks);
  }

  private static void section(int section, List<Block> blocks) {
    String number = String.valueOf(section);
    blocks.add(new Block.Heading("s" + section, 1, number, "Section " + section));
    for (int part = 1; part <= 3; part++) {
      String id = section + "-" + part;
      blocks.add(new Block.Heading("h" + id, 2, number + "." + part, "Part " + part));
      for (int paragraph = 0; paragraph < 3; paragraph++) {
        blocks.add(paragraph("f" + id));
      }
      Drawing drawing = part == 3 ? map(section) : chart(section * 3 + part);
      blocks.add(new Block.Figure("f" + id, "A finding of " + id, "A measure", drawing, stamp()));
    }
    blocks.add(table(section));
  }

  private static Block paragraph(String figure) {
    return new Block.Paragraph(
        Block.Role.BODY,
        List.of(
            new Inline.Text("Recorded residential burglary fell from "),
            new Inline.LiveValue("412"),
            new Inline.Text(" to "),
            new Inline.LiveValue("347"),
            new Inline.Text(
                " (−16%), outside the usual range. The fall began in February and is seen in every"
                    + " ward but two, where the counts are too small to say. No change in recording"
                    + " was found, and nearby areas did not see the same ("),
            new Inline.Reference(figure),
            new Inline.Text(").")));
  }

  private static List<Block.Labelled> stamp() {
    return List.of(
        new Block.Labelled("Source", "Set 1, police recorded crime."),
        new Block.Labelled("n", "347."),
        new Block.Labelled("Method", "XmR chart; limits of the first 24 months, then held."));
  }

  private static Block table(int section) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 12; row++) {
      rows.add(List.of("Ward " + row, "1,771", "1,846", "+4%", "Within limits"));
    }
    List<Block.Column> columns = new ArrayList<>();
    for (String heading : List.of("Ward", "Before", "Now", "Change", "Reading")) {
      columns.add(new Block.Column(heading, Block.Align.START, 0.2));
    }
    String id = "t" + section;
    return new Block.Table(
        id, "A finding in a table", "Wards", columns, rows, false, List.of(), stamp());
  }

  private static Drawing chart(int seed) {
    List<Mark> marks = new ArrayList<>();
    org.nimbench.drawing.Path.Builder line = org.nimbench.drawing.Path.builder();
    Colour navy = Colour.of("#16365C");
    for (int month = 0; month < 60; month++) {
      double x = 12 + month * 2.3;
      double y = 40 + 15 * Math.sin(month * 0.7 + seed);
      if (month == 0) {
        line.move(x, y);
      } else {
        line.line(x, y);
      }
      marks.add(
          new Mark.Shape(org.nimbench.drawing.Path.circle(x, y, 0.6), new Fill.Solid(navy), null));
      if (month % 5 == 0) {
        marks.add(words(x, 68, "M" + month));
      }
    }
    marks.add(new Mark.Shape(line.build(), null, Pen.of(navy, 0.5)));
    return new Drawing(160, 70, "A chart", "Line chart of 60 months", marks);
  }

  private static Drawing map(int seed) {
    List<Mark> marks = new ArrayList<>();
    for (int shape = 0; shape < MAP_SHAPES; shape++) {
      org.nimbench.drawing.Path.Builder area = org.nimbench.drawing.Path.builder();
      double x = 5 + shape % 30 * 5;
      double y = 5 + shape / 30 * 4.5;
      area.move(x, y);
      for (int corner = 1; corner < 40; corner++) {
        double angle = corner * Math.PI / 20;
        area.line(x + 2.4 * Math.sin(angle), y + 2.2 - 2.2 * Math.cos(angle));
      }
      marks.add(
          new Mark.Shape(
              area.close().build(),
              new Fill.Solid(new Colour(0xEAF1F7 - seed * shape % 200, 1)),
              Pen.of(Colour.of("#8494A3"), 0.15)));
    }
    int[] surface = new int[MAP_PIXELS * MAP_PIXELS];
    for (int pixel = 0; pixel < surface.length; pixel++) {
      double far =
          Math.hypot(pixel % MAP_PIXELS - MAP_PIXELS / 2.0, pixel / MAP_PIXELS - MAP_PIXELS / 2.0);
      surface[pixel] = (int) Math.max(0, 180 - far) << 24 | 0xF03B20;
    }
    marks.add(new Mark.Image(30, 0, 100, 100, surface, MAP_PIXELS, MAP_PIXELS));
    marks.add(words(140, 90, "Grid N"));
    return new Drawing(160, 100, "A map", "Map of one hotspot", marks);
  }

  private static Mark words(double x, double y, String words) {
    TextStyle style = TextStyle.regular(8, Colour.of("#4B5864"));
    return new Mark.Text(x, y, words, style, Anchor.MIDDLE, 0, null);
  }
}
