package org.nimbench.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypefaceTest {
  private static final Colour INK = Colour.of("#000000");

  /** AWT rounds advances to floats. */
  private static final double FLOAT = 1e-6;

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.regular(9, INK),
          TextStyle.bold(9, INK),
          new TextStyle(9, false, true, INK),
          new TextStyle(9, true, true, INK));

  @Test
  void widthsReadFromTheFileAreThoseOfTheJdk() {
    String text = "Burglaries per km², 1,234 – Ŵyddgrug ÿ Ω — “quotes” £ −16%";
    for (TextStyle style : STYLES) {
      double jdk =
          Typeface.awt(style)
              .deriveFont(2048f)
              .getStringBounds(text, new FontRenderContext(null, true, true))
              .getWidth();
      assertThat(Typeface.width(text, style))
          .isCloseTo(jdk / 2048 * Typeface.size(style), within(FLOAT * jdk));
    }
  }

  @Test
  void figuresAreAllEquallyWide() {
    for (TextStyle style : STYLES) {
      double nought = Typeface.width("0", style);
      for (char figure = '1'; figure <= '9'; figure++) {
        assertThat(Typeface.width(String.valueOf(figure), style)).isEqualTo(nought);
      }
    }
  }

  @Test
  void aPointIsAThirtySixthOfAnInchTimesTwo() {
    assertThat(Typeface.size(TextStyle.regular(72, INK))).isCloseTo(25.4, within(1e-12));
  }

  @Test
  void everyCharacterOfTheWordsAndOfWelshHasAGlyph() throws IOException {
    assertThat(Typeface.holds("âêîôûŵŷÂÊÎÔÛŴŶáéíóúẃýàèìòùẁỳäëïöüẅÿ")).isTrue();
    try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/org/nimbench/words"))) {
      for (Path bundle : bundles.toList()) {
        assertThat(Typeface.holds(Files.readString(bundle).replace("\n", "")))
            .as(bundle.toString())
            .isTrue();
      }
    }
    assertThat(Typeface.holds("漢")).isFalse();
  }

  @Test
  void theFilesAreTrueTypeFonts() {
    for (byte[] file :
        List.of(Typeface.regular(), Typeface.bold(), Typeface.italic(), Typeface.boldItalic())) {
      assertThat(file).hasSizeGreaterThan(100_000).startsWith(0, 1, 0, 0);
    }
  }

  @Test
  void theBoundsOfATextHoldItsInk() {
    for (double angle : List.of(0.0, -90.0, 33.0)) {
      for (Anchor anchor : Anchor.values()) {
        Mark.Text text = new Mark.Text(40, 30, "Hÿgiene Q 3", STYLES.get(1), anchor, angle, null);
        var ink = Letters.outline(text).getBounds2D();
        Bounds box = Bounds.of(text).widened(0.12);
        assertThat(
                box.holds(new Bounds(ink.getMinX(), ink.getMinY(), ink.getMaxX(), ink.getMaxY())))
            .as(angle + " " + anchor + " " + box + " " + ink)
            .isTrue();
      }
    }
  }
}
