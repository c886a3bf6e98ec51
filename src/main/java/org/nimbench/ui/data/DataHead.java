package org.nimbench.ui.data;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.supply.SignChips;
import org.nimbench.ui.data.supply.Spot;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FoldingBar;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Writing;

/** Above the grid: what in it needs a person, and what can be done with the whole of it. */
final class DataHead extends FoldingBar {
  DataHead(DataScreen screen, DataViewModel model, DataScreen.Parts parts, Consumer<Spot> reach) {
    getStyleClass().add("nb-inspection-head");
    Label title = Labels.of(Words.text("ui.data.title"), "nb-page-title");
    Tips.tell(title, Words.text("ui.data.law"));
    Button add = Buttons.primary("mdi2p-plus", Words.text("ui.data.add"), screen::chooseFiles);
    add.setId("data-add");
    getChildren()
        .addAll(
            title,
            new SignChips(model.supply(), reach),
            Labels.spring(),
            action(
                "remind",
                "mdi2e-email-outline",
                Words.text("ui.supply.remind"),
                screen::showReminders),
            action(
                "register",
                "mdi2c-card-account-details-outline",
                Words.text("ui.supply.register"),
                screen::openRegister),
            icon(
                "page",
                "mdi2f-file-table-outline",
                Words.text("ui.supply.page"),
                screen::writePage),
            Writing.only(
                parts.isWritable(),
                icon("map", "mdi2m-map-outline", Words.text("ui.data.map"), screen::chooseMap)),
            Writing.only(
                parts.isWritable(),
                icon(
                    "purge",
                    "mdi2d-delete-clock-outline",
                    Words.text("ui.supply.purge"),
                    screen::askPurge)),
            Writing.only(parts.isWritable(), add));
  }

  private static Node action(String id, String icon, String words, Runnable does) {
    Button action = Buttons.plain(icon, words, does);
    action.setId("data-" + id);
    action.getStyleClass().add("nb-action");
    Tips.tell(action, words);
    return action;
  }

  private static Node icon(String id, String icon, String words, Runnable does) {
    Button button = Buttons.icon(icon, words, does);
    button.setId("data-" + id);
    return button;
  }
}
