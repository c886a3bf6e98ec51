package org.nimbench.ui.products.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Filter;
import org.nimbench.products.Theme;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.FakeDesk;
import org.nimbench.ui.products.ProductsViewModel;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ThemesCardTest {
  private static final int ROUNDS = 12;

  private final FakeDesk desk = new FakeDesk();
  private final FxRobot robot = new FxRobot();
  private final List<String> renamed = new ArrayList<>();
  private final ThemesViewModel.Keeping keeping =
      new ThemesViewModel.Keeping() {
        @Override
        public void offered(Consumer<List<Theme>> told) {
          told.accept(List.of(new Theme("asb", "Anti-social behaviour", Filter.allCrime())));
        }

        @Override
        public void add(Theme theme, Runnable done) {}

        @Override
        public void rename(Theme theme, String name, Runnable done) {
          renamed.add(name);
          done.run();
        }

        @Override
        public void move(Theme theme, int to, Runnable done) {}

        @Override
        public void remove(Theme theme, Runnable done) {}
      };
  private StackPane root;
  private ThemesViewModel model;

  @Start
  void start(Stage stage) {
    root = new StackPane();
    stage.setScene(new Scene(root, 600, 400));
    stage.show();
  }

  @BeforeEach
  void begin() {
    desk.themes.add(new Theme("burglary", "Burglary", Filter.allCrime()));
    ProductsViewModel products =
        new ProductsViewModel(desk, new CallingThreadRunner(), new Deeds(), () -> {});
    products.begin(FakeDesk.BURGLARY, made -> {});
    ReadOnlyObjectWrapper<@Nullable ProductNow> open =
        new ReadOnlyObjectWrapper<>(products.current().get());
    model = new ThemesViewModel(keeping, open);
  }

  @Test
  void enterInANameRenamesOnce() {
    robot.interact(() -> root.getChildren().setAll(new ThemesCard(model)));
    robot.clickOn("#theme-name-burglary");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("Homes").type(KeyCode.ENTER);
    robot.interact(root::requestFocus);
    assertThat(renamed).containsExactly("Homes");
  }

  @Test
  void aCardThatWasClosedIsLetGoOfByTheModel() {
    List<WeakReference<ThemesCard>> left = new ArrayList<>();
    robot.interact(
        () -> {
          left.add(new WeakReference<>(new ThemesCard(model)));
          model.open(Filter.allCrime());
        });
    for (int i = 0; i < ROUNDS && left.get(0).get() != null; i++) {
      System.gc();
      robot.interact(() -> model.open(Filter.allCrime()));
    }
    assertThat(left.get(0).get()).isNull();
  }
}
