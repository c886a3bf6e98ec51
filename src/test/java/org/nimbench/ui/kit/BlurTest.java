package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.scene.effect.Effect;
import org.junit.jupiter.api.Test;

/**
 * Without a graphics card a blur is drawn anew, with everything inside, for every change of it: a
 * page on the wall took a tenth of a second each time.
 */
class BlurTest {
  /** What is small or rarely changes: a few letters over a map, rings of the keyboard. */
  private static final Set<String> SMALL =
      Set.of("*.nb-scale-text", "*.root *.nb-score:focused", "*.nb-start-card:focused");

  @Test
  void nothingThatHoldsOtherThingsIsBlurred() throws IOException {
    List<String> blurred = new ArrayList<>();
    int rules = 0;
    for (String sheet : Themes.sheets()) {
      for (Rule rule : new CssParser().parse(URI.create(sheet).toURL()).getRules()) {
        rules++;
        if (rule.getDeclarations().stream().anyMatch(BlurTest::blurs)) {
          rule.getSelectors().forEach(selector -> blurred.add(selector.toString()));
        }
      }
    }
    assertThat(rules).as("rules that were read").isGreaterThan(500);
    assertThat(blurred).containsExactlyInAnyOrderElementsOf(SMALL);
  }

  private static boolean blurs(Declaration declaration) {
    Object converter = declaration.getParsedValue().getConverter();
    return declaration.getProperty().equals("-fx-effect")
        && converter != null
        && converter.getClass().getName().contains(Effect.class.getSimpleName());
  }
}
