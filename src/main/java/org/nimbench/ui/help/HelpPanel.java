package org.nimbench.ui.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Help: the pages at the left, one of them at the right. */
public final class HelpPanel extends BorderPane {
  private final HelpViewModel model;
  private final ListView<HelpPage> list = new ListView<>();
  private final ScrollPane scroll = new ScrollPane();

  /** The panel over its model. */
  public HelpPanel(HelpViewModel model) {
    this.model = model;
    getStyleClass().add("nb-help");
    setLeft(side());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("help-page");
    setCenter(scroll);
    model.page().addListener((observed, before, now) -> show(now));
    show(model.page().get());
  }

  private VBox side() {
    TextField letters = new TextField();
    letters.setId("help-find");
    letters.setPromptText(Words.text("ui.help.find"));
    letters.setAccessibleText(Words.text("ui.help.find"));
    letters.textProperty().bindBidirectional(model.wanted());
    list.setId("help-list");
    list.setAccessibleText(Words.text("ui.help.pages"));
    list.getStyleClass().addAll("nb-choice-list", "nb-help-list");
    list.setCellFactory(unused -> new PageCell());
    list.getItems().setAll(model.found().get());
    list.getSelectionModel().select(model.page().get());
    model
        .found()
        .addListener(
            (observed, before, now) -> {
              list.getItems().setAll(now);
              list.getSelectionModel().select(model.page().get());
            });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (now != null) {
                model.page().set(now);
              }
            });
    VBox side = new VBox(8, letters, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    side.getStyleClass().add("nb-help-side");
    return side;
  }

  private void show(HelpPage page) {
    VBox content =
        new VBox(Labels.paragraph(page.title(), "nb-page-title"), new PageText(page.text()));
    content.getStyleClass().add("nb-help-page");
    scroll.setContent(content);
    scroll.setVvalue(0);
    scroll.setAccessibleText(page.title());
  }

  /** A page in the list, with what it is about. */
  private static final class PageCell extends ListCell<HelpPage> {
    @Override
    protected void updateItem(@Nullable HelpPage page, boolean empty) {
      super.updateItem(page, empty);
      if (empty || page == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      Label kind = Labels.of(kind(page), "nb-caption");
      setPrefWidth(0);
      setGraphic(new VBox(Labels.paragraph(page.title(), "nb-plain"), kind));
      setAccessibleText(page.title());
    }

    private static String kind(HelpPage page) {
      return switch (page.kind()) {
        case METHOD -> Words.text("ui.help.kind.method");
        case WINDOW -> Words.text("ui.help.kind.window");
        case GLOSSARY -> Words.text("ui.help.kind.glossary");
      };
    }
  }
}
