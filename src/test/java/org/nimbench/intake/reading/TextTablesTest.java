package org.nimbench.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nimbench.intake.reading.Looked.cells;
import static org.nimbench.intake.reading.Looked.file;
import static org.nimbench.intake.reading.Looked.refusal;
import static org.nimbench.intake.reading.Looked.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in every encoding, with every separator and line end, and what is no table. */
class TextTablesTest {
  private static final String SMALL = "Incident,Date,Café\nA1,01/02/2026,Zoë's\nA2,02/02/2026,£5\n";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void aTextIsReadInTheEncodingItIsIn(String charset) {
    table(
        file(folder, "a.csv", SMALL, Charset.forName(charset)),
        found -> {
          assertThat(found.headings()).containsExactly("Incident", "Date", "Café");
          assertThat(cells(found))
              .containsExactly(
                  List.of("A1", "01/02/2026", "Zoë's"), List.of("A2", "02/02/2026", "£5"));
          assertThat(found.how()).isNotEmpty();
        });
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeading() {
    table(
        file(folder, "a.csv", "\uFEFF" + SMALL),
        found -> {
          assertThat(found.headings().get(0)).isEqualTo("Incident");
          assertThat(found.how()).contains("text in UTF-8 with a byte order mark");
        });
    table(
        file(folder, "b.csv", "\uFEFF" + SMALL, StandardCharsets.UTF_16LE),
        found -> assertThat(found.headings().get(0)).isEqualTo("Incident"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anyLineEndEndsALine(String end) {
    table(
        file(folder, "a.csv", SMALL.replace("\n", end)),
        found -> assertThat(cells(found)).hasSize(2));
  }

  @Test
  void lineEndsMayBeMixedAndStandInQuotes() {
    table(
        file(folder, "a.csv", "a,b,c\r1,\"two\nlines\",x\r\n2,y,z\n"),
        found ->
            assertThat(cells(found))
                .containsExactly(List.of("1", "two\nlines", "x"), List.of("2", "y", "z")));
  }

  @ParameterizedTest
  @CsvSource({"SEMICOLON,semicolons", "BAR,bars", "TAB,tabs", "COMMA,commas"})
  void theSeparatorIsTheOneThatMostRowsAgreeOn(String separator, String word) {
    String character =
        Map.of("SEMICOLON", ";", "BAR", "|", "TAB", "\t", "COMMA", ",").get(separator);
    String text = "Name,Count,Rate\nNorth,1,a\nSouth,2,b\n".replace(",", character);
    table(
        file(folder, "a.csv", text),
        found -> {
          assertThat(found.headings()).containsExactly("Name", "Count", "Rate");
          assertThat(cells(found)).hasSize(2);
          assertThat(String.join(" ", found.how())).contains(word);
        });
  }

  @Test
  void decimalCommasAreToldAndNotTouched() {
    table(
        file(folder, "a.csv", "Ort;Länge;Breite\nA;1,5;53,25\nB;2,25;53,5\n"),
        found -> {
          assertThat(found.how()).contains("numbers with a decimal comma: Länge, Breite");
          assertThat(cells(found).get(0)).containsExactly("A", "1,5", "53,25");
        });
  }

  @Test
  void utf8ThatBreaksInTheMiddleIsRefusedAndNotRepaired() {
    byte[] bytes = SMALL.repeat(300).getBytes(StandardCharsets.UTF_8);
    int broken = bytes.length - 8;
    byte[] damaged = bytes.clone();
    damaged[broken] = (byte) 0xC3;
    assertThat(refusal(file(folder, "a.csv", damaged))).isEqualTo("intake.read.damaged-text");
  }

  @Test
  void bytesThatHaveNoLetterInWindows1252AreRefused() {
    byte[] bytes = (SMALL + "x,y,z\n".repeat(50)).getBytes(WINDOWS);
    bytes[bytes.length - 3] = (byte) 0x8D;
    assertThat(refusal(file(folder, "a.csv", bytes))).isEqualTo("intake.read.undecodable");
  }

  @Test
  void zeroBytesAreNoText() {
    assertThat(refusal(file(folder, "a.csv", "a,b\n1,\0\n"))).isEqualTo("intake.read.binary");
    byte[] noise = new byte[5_000];
    new java.util.Random(1).nextBytes(noise);
    noise[0] = 'x';
    assertThat(refusal(file(folder, "b.csv", noise))).startsWith("intake.read.");
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><html><table><tr><td>1</td></tr></table>,html",
    "'<table border=1><tr><td>1</td></tr></table>',html",
    "'<?xml version=\"1.0\"?><a>1</a>',xml",
    "'{\"type\": \"FeatureCollection\"}',json",
    "%PDF-1.7 and so on,pdf",
    "'a,b',header-only",
    "'a,\"b',broken",
    "'a,b\n1,2\n3,\"4\"x\"\n5,6\n\"7',broken"
  })
  void whatIsNoTableIsRefusedAsWhatItIs(String text, String code) {
    assertThat(refusal(file(folder, "a.csv", text))).isEqualTo("intake.read." + code);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refusal(file(folder, "a.csv", ""))).isEqualTo("intake.read.empty");
    assertThat(refusal(file(folder, "b.csv", "\n\n , \n"))).isEqualTo("intake.read.empty");
    assertThat(refusal(folder.resolve("none.csv"))).isEqualTo("intake.read.absent");
  }

  @Test
  void aFilePackedByGzipIsRead() throws java.io.IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(SMALL.getBytes(StandardCharsets.UTF_8));
    }
    table(
        file(folder, "a.csv.gz", packed.toByteArray()),
        found -> assertThat(cells(found)).hasSize(2));
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
    assertThat(refusal(file(folder, "b.csv.gz", cut))).isEqualTo("intake.read.unreadable");
  }

  @Test
  void aTableIsReadAgainFromTheStartAndSaysWhereEachRowBegins() {
    table(
        file(folder, "a.csv", "a,b\n\n1,\"x\ny\"\n2,z\n"),
        found -> {
          assertThat(cells(found)).isEqualTo(cells(found));
          try (RowReader rows = found.rows()) {
            assertThat(rows.next().line()).isEqualTo(3);
            assertThat(rows.next().line()).isEqualTo(5);
            assertThat(rows.hasNext()).isFalse();
            assertThat(rows.how()).containsExactly("blank rows left out: 1");
            assertThat(rows.bytesRead()).isEqualTo(found.bytes());
          }
        });
  }
}
