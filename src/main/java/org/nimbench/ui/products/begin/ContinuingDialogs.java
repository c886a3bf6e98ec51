package org.nimbench.ui.products.begin;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.products.Outline;
import org.nimbench.products.PlanSpan;
import org.nimbench.products.Previous;
import org.nimbench.products.ProductChanges;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.CopiedTable;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;

/** The cards about one product after another: a copy, what it continues, what changed since. */
public final class ContinuingDialogs {
  private final Doing doing;
  private final Overlay overlay;

  /** Where what is asked goes. */
  public interface Doing {
    /** Makes a copy of the open product and opens it. */
    void copy(String title);

    /** Says what the open product continues. */
    void previous(Previous previous);

    /** Says which years the open plan runs for. */
    void span(PlanSpan span);

    /** Works out what changed since a product; an empty id means the one it continues. */
    void changes(String since, Consumer<ProductChanges> told);
  }

  /** Cards over a window. */
  public ContinuingDialogs(Doing doing, Overlay overlay) {
    this.doing = doing;
    this.overlay = overlay;
  }

  /** Asks for the title of a copy. */
  public void copy(ProductNow product) {
    TextField title = new TextField(product.title());
    title.setId("copy-title");
    VBox card =
        new VBox(
            Labels.paragraph(Words.text("ui.products.copy.title", product.title()), "nb-heading"),
            Labels.paragraph(Words.text("ui.products.copy.what"), "nb-muted"),
            Labels.named(Words.text("ui.products.new.title"), title));
    card.getStyleClass().add("nb-new-product");
    Button done =
        Buttons.primary(
            "mdi2c-content-copy",
            Words.text("ui.products.copy.do"),
            () -> {
              overlay.close();
              doing.copy(title.getText().strip());
            });
    done.setId("copy-do");
    done.setDefaultButton(true);
    done.disableProperty().bind(title.textProperty().map(String::isBlank));
    overlay.show(card, cancel(), done);
    title.requestFocus();
    title.selectAll();
  }

  private Button cancel() {
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), overlay::close);
    cancel.setCancelButton(true);
    return cancel;
  }

  /** Asks what a product continues. */
  public void previous(ProductNow product, ObservableList<ProductLine> all) {
    previous(product, all, () -> {});
  }

  private void previous(ProductNow product, List<ProductLine> all, Runnable then) {
    List<ProductLine> others =
        all.stream()
            .filter(line -> line.of() == product.line().of() && !line.id().equals(product.id()))
            .toList();
    PreviousCard card = new PreviousCard(product, others);
    Button done =
        Buttons.primary(
            "",
            Words.text("ui.products.roll.keep"),
            () -> {
              Previous chosen = card.chosen();
              if (chosen != null) {
                overlay.close();
                doing.previous(chosen);
                if (!chosen.id().isEmpty()) {
                  // With one that was made elsewhere nothing can be compared.
                  then.run();
                }
              }
            });
    done.setId("previous-do");
    done.setDefaultButton(true);
    overlay.show(card, cancel(), done);
  }

  /** Asks which years a plan runs for; nothing where the product is none. */
  public void span(ProductNow product) {
    int years = Outline.of(product.product().type()).years();
    if (years == 0) {
      return;
    }
    SpanCard card = new SpanCard(product, years);
    Button done =
        Buttons.primary(
            "",
            Words.text("ui.products.roll.keep"),
            () -> {
              PlanSpan chosen = card.chosen();
              if (chosen != null) {
                overlay.close();
                doing.span(chosen);
              }
            });
    done.setId("span-do");
    done.setDefaultButton(true);
    overlay.show(card, cancel(), done);
  }

  /** Tells what changed since the product before; where none is known, it is asked for first. */
  public void changes(ProductNow product, ObservableList<ProductLine> all) {
    if (isKnown(product, all)) {
      doing.changes("", this::told);
    } else {
      previous(product, all, () -> doing.changes("", this::told));
    }
  }

  /** Whether the product that another one continues is known and still kept. */
  public static boolean isKnown(ProductNow product, List<ProductLine> all) {
    Previous previous = product.product().previous();
    return previous != null && all.stream().anyMatch(line -> line.id().equals(previous.id()));
  }

  private void told(ProductChanges changes) {
    ChangesCard card = new ChangesCard(changes);
    Button copy = CopiedTable.button(card::copied);
    copy.setId("changes-copy");
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), overlay::close);
    close.setDefaultButton(true);
    overlay.show(card, copy, close);
  }
}
