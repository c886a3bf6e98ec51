package org.nimbench.ui.data.supply;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.InspectorTabs;
import org.nimbench.ui.kit.InspectorTabs.Tab;
import org.nimbench.ui.kit.Labels;

/** Right of the grid: the imports, the supplier and the agreement behind a quarter of a set. */
public final class SupplyInspector {
  private final SupplyViewModel model;
  private final InspectorTabs tabs;

  /**
   * What the inspector is given.
   *
   * @param files asks for files
   * @param written told when a file was written
   * @param purge asks what to remove for good, an import chosen
   * @param isWritable whether the workspace can be changed
   */
  public record Parts(
      FileChoice files, Consumer<Path> written, Consumer<Long> purge, boolean isWritable) {}

  /** The inspector over its model; the tab of imports is shown first. */
  public SupplyInspector(SupplyViewModel model, Parts parts) {
    this.model = model;
    this.tabs =
        new InspectorTabs(
            List.of(
                Tab.of(
                    "batch",
                    Words.text("ui.supply.tab.batch"),
                    () -> follow(facts -> new BatchTab(model, parts, facts).sections())),
                Tab.of(
                    "supplier",
                    Words.text("ui.supply.tab.supplier"),
                    () -> follow(facts -> new SupplierTab(model, parts, facts).sections())),
                Tab.of(
                    "agreement",
                    Words.text("ui.supply.tab.agreement"),
                    () -> follow(facts -> new AgreementTab(facts).sections()))));
    Gradually.build(List.of(() -> tabs.begin("batch")));
  }

  private Region follow(Function<CellFacts, List<Node>> content) {
    Body body = new Body(content);
    model.facts().addListener((observed, before, now) -> body.show(now));
    body.show(model.facts().get());
    return body;
  }

  /** The content of a tab: its first section at once, the others one with each picture. */
  private static final class Body extends VBox {
    private final Function<CellFacts, List<Node>> content;

    /** How often something was shown: sections of an earlier time are not added any more. */
    private int times;

    Body(Function<CellFacts, List<Node>> content) {
      this.content = content;
    }

    void show(@Nullable CellFacts facts) {
      times++;
      if (facts == null) {
        VBox nothing = new VBox(Labels.paragraph(Words.text("ui.data.batch.none")));
        nothing.getStyleClass().add("nb-section");
        getChildren().setAll(nothing);
      } else {
        List<Node> sections = content.apply(facts);
        getChildren().setAll(sections.get(0));
        Gradually.build(sections.stream().skip(1).map(section -> ifStill(times, section)).toList());
      }
    }

    private Runnable ifStill(int time, Node section) {
      return () -> {
        if (time == times) {
          getChildren().add(section);
        }
      };
    }
  }

  /** Shows the imports and gives them the keyboard. */
  public void reach() {
    tabs.reach("batch");
  }

  /** What stands in the window. */
  public Region node() {
    return tabs;
  }
}
