package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.Mark;

/** What must hold of every picture. */
final class Checks {
  /** Boxes may share this much of an edge before it counts as an overlap, mm. */
  private static final double TOUCH = 0.05;

  private Checks() {}

  static List<Mark.Text> texts(Drawing drawing) {
    List<Mark.Text> texts = new ArrayList<>();
    collect(drawing.marks(), texts);
    return texts;
  }

  static List<String> words(Drawing drawing) {
    return texts(drawing).stream().map(Mark.Text::text).toList();
  }

  private static void collect(List<Mark> marks, List<Mark.Text> texts) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        texts.add(text);
      } else if (mark instanceof Mark.Group group) {
        collect(group.marks(), texts);
      }
    }
  }

  /** Text is legible, lies inside the page and nowhere on other text; the picture has words. */
  static void check(Drawing drawing) {
    assertThat(drawing.alternativeText()).isNotBlank();
    List<Mark.Text> texts = texts(drawing);
    Bounds page = new Bounds(0, 0, drawing.width(), drawing.height());
    for (int i = 0; i < texts.size(); i++) {
      Mark.Text text = texts.get(i);
      assertThat(text.style().points()).as(text.text()).isGreaterThanOrEqualTo(8);
      Bounds box = Bounds.of(text).widened(-TOUCH);
      assertThat(page.holds(box)).as("cut: " + text.text() + " " + box).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(box.overlaps(Bounds.of(texts.get(j)).widened(-TOUCH)))
            .as("'" + text.text() + "' on '" + texts.get(j).text() + "'")
            .isFalse();
      }
    }
  }
}
