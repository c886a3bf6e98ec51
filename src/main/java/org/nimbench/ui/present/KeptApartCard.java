package org.nimbench.ui.present;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;

/** Asks, before a show begins, whether everyone in the room may see a subject profile in it. */
public final class KeptApartCard extends VBox {
  private KeptApartCard(List<String> titles) {
    getStyleClass().add("nb-new-product");
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.present.apart.title"), "nb-heading"),
            Labels.paragraph(
                Words.text("ui.present.apart.ask", String.join(", ", titles)), "nb-body"));
  }

  /**
   * Begins a show, after asking where it holds what is kept apart.
   *
   * @param titles of the products in it that are kept apart
   */
  public static void ask(Overlay overlay, List<String> titles, Runnable begin) {
    if (titles.isEmpty()) {
      begin.run();
      return;
    }
    Button show =
        Buttons.plain(
            "",
            Words.text("ui.present.apart.show"),
            () -> {
              overlay.close();
              begin.run();
            });
    show.setId("present-apart-show");
    Button not = Buttons.primary("", Words.text("ui.present.apart.not"), overlay::close);
    not.setId("present-apart-not");
    not.setDefaultButton(true);
    not.setCancelButton(true);
    overlay.show(new KeptApartCard(titles), show, not);
  }
}
