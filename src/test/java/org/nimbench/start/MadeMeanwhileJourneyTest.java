package org.nimbench.start;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.products.NewProduct;
import org.nimbench.products.ProductType;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;
import org.nimbench.work.Work;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What was made in the background is shown, also where the making did not come to its end. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MadeMeanwhileJourneyTest {
  private static final String TITLE = "Made in the background";

  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final AtomicReference<RuntimeException> ending =
      new AtomicReference<>(new IllegalStateException());
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window =
        new OpenWindow(
            stage,
            home -> {
              ExampleWorkspace.copyTo(home);
              return new WatchedDoor(
                  new WorkspaceFiles(home, ExampleWorkspace.CLOCK), this::unfinished);
            });
  }

  /** The same workspace, in which something is still to be made. */
  private OpenedWorkspace unfinished(OpenedWorkspace opened) {
    return (OpenedWorkspace)
        Proxy.newProxyInstance(
            OpenedWorkspace.class.getClassLoader(),
            new Class<?>[] {OpenedWorkspace.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("unfinished")) {
                Work<OpenedWorkspace> work = progress -> making(opened, progress);
                return Optional.of(work);
              }
              try {
                return method.invoke(opened, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            });
  }

  private OpenedWorkspace making(OpenedWorkspace opened, Progress progress) {
    try {
      if (!mayEnd.await(2, TimeUnit.MINUTES)) {
        throw new IllegalStateException("Nobody looked at the products");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    }
    opened
        .products()
        .begin(
            new NewProduct(
                ProductType.PROBLEM_PROFILE,
                TITLE,
                Period.parse("2024-10..2025-09"),
                Filter.allCrime()),
            progress);
    throw ending.get();
  }

  @Test
  void productsThatWereWholeWhenTheMakingStoppedAreShown() throws Exception {
    isShownAfter(new Cancelled());
  }

  @Test
  void productsThatWereWholeWhenTheMakingFailedAreShown() throws Exception {
    isShownAfter(
        new Problem(ProblemKind.OTHER, "test", "The disk is full.", "Northvale.gpkg", "Free some.")
            .asException());
  }

  private void isShownAfter(RuntimeException end) throws Exception {
    ending.set(end);
    window.openExample();
    window.click("#rail-5");
    String coming = Words.text("ui.products.coming");
    window.until(() -> window.robot().lookup(coming).tryQuery().isPresent());
    mayEnd.countDown();
    window.until(() -> window.words("#product-switcher").equals(TITLE));
  }
}
