package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** New data is still being read when the workspace is closed. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LateRereadTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window =
        new OpenWindow(
            stage,
            home -> {
              ExampleWorkspace.copyTo(home);
              return new WatchedDoor(
                  new WorkspaceFiles(home, ExampleWorkspace.CLOCK), this::rereadsLate);
            });
  }

  /** The same workspace, but what is read anew is there only when the window has closed it. */
  private OpenedWorkspace rereadsLate(OpenedWorkspace workspace) {
    return (OpenedWorkspace)
        Proxy.newProxyInstance(
            OpenedWorkspace.class.getClassLoader(),
            new Class<?>[] {OpenedWorkspace.class},
            (proxy, method, arguments) -> {
              Object answer = method.invoke(workspace, arguments);
              if (method.getName().equals("reread")) {
                begun.countDown();
                closed.await();
              }
              return answer;
            });
  }

  @Test
  void screensOfAWorkspaceThatWasClosedMeanwhileDoNotComeBack() throws Exception {
    window.openExample();
    window.click("#rail-1");
    window.answerWith(NewMonth.in(window.home()));
    window.click("#data-add");
    window.until(() -> window.isSeen("#inspection-commit"));
    window.click("#inspection-commit");
    begun.await();
    window.run("file.close");
    closed.countDown();
    window.settle();
    assertThat(window.isSeen("#start-example")).isTrue();
    assertThat(window.robot().lookup(".nb-problem").tryQuery()).isEmpty();
  }
}
