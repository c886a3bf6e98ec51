package org.nimbench.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;

/** A small card that asks for a few values: Enter goes on, Esc leaves everything as it was. */
final class Ask {
  private final Overlay overlay;
  private final GridPane fields = new GridPane();
  private final Label wrong = Labels.paragraph("", "nb-caution-text");
  private final VBox body;

  Ask(Overlay overlay, String title, String explained) {
    this.overlay = overlay;
    fields.getStyleClass().add("nb-ask-fields");
    wrong.setManaged(false);
    wrong.setVisible(false);
    wrong.setId("ask-wrong");
    Label words = Labels.paragraph(explained, "nb-muted");
    words.setManaged(!explained.isEmpty());
    this.body = new VBox(Labels.of(title, "nb-dialog-title"), words, fields, wrong);
    body.getStyleClass().add("nb-ask");
    body.setPrefWidth(400);
  }

  /** A field for words, to be asked for. */
  static TextField text(String id, String name, String value) {
    TextField field = new TextField(value);
    field.setId(id);
    field.setAccessibleText(name);
    return field;
  }

  /** Does it; the words of a refusal if it is refused. */
  static String told(Runnable does) {
    try {
      does.run();
      return "";
    } catch (ProblemException e) {
      return e.problem().what();
    }
  }

  /** Asks for something whose name stands in the control itself. */
  Ask choice(Control choice) {
    fields.add(choice, 1, fields.getRowCount());
    return this;
  }

  /** Asks for one value more. */
  Ask field(String name, Node field) {
    Label label = Labels.of(name, "nb-form-label");
    label.setLabelFor(field);
    fields.addRow(fields.getRowCount(), label, field);
    GridPane.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
    return this;
  }

  /** What goes on with the values; empty for done, else what is wrong with them. */
  @FunctionalInterface
  interface Take {
    String take();
  }

  /** Shows the card; the first field takes the keyboard. */
  void show(String go, Take take) {
    Button cancel = Buttons.plain("", Words.text("ui.ask.cancel"), overlay::close);
    Button done =
        Buttons.primary(
            "",
            go,
            () -> {
              String why = take.take();
              wrong.setText(why);
              wrong.setManaged(!why.isEmpty());
              wrong.setVisible(!why.isEmpty());
              if (why.isEmpty()) {
                overlay.close();
              }
            });
    done.setId("ask-go");
    done.setDefaultButton(true);
    overlay.show(body, cancel, done);
    List<Node> asked = fields.getChildren();
    if (asked.size() > 1) {
      asked.get(1).requestFocus();
    }
  }

  /** Shows only what there is, with a button that closes it. */
  void show(Node content) {
    body.getChildren().setAll(body.getChildren().get(0), body.getChildren().get(1), content);
    body.setAlignment(Pos.TOP_LEFT);
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), overlay::close);
    overlay.show(body, close);
    content.requestFocus();
  }
}
