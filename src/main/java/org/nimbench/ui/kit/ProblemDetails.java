package org.nimbench.ui.kit;

import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;

/** A problem as text to be sent to somebody: without paths, names, addresses or long numbers. */
public final class ProblemDetails {
  private static final Pattern PATH =
      Pattern.compile("(?:[A-Za-z]:\\\\|\\\\\\\\|~?/)[^\"'<>|:*?\\n]*");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){5,}");

  private ProblemDetails() {}

  /** Code, what happened, what to do, and the versions; nothing that names a person or a place. */
  public static String of(Problem problem) {
    return String.join(
        "\n",
        problem.code(),
        stripped(problem.what()),
        stripped(problem.toDo()),
        Words.text(
            "ui.problem.details",
            Program.VERSION,
            System.getProperty("java.version", "?"),
            System.getProperty("os.name", "?")));
  }

  /** Copies the text, and then says so on itself. */
  static Button copy(Problem problem) {
    Button copy = Buttons.plain("mdi2c-content-copy", Words.text("ui.problem.copy"), () -> {});
    copy.setId("problem-copy");
    copy.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(of(problem));
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(Words.text("ui.problem.copied"));
        });
    return copy;
  }

  static String stripped(String text) {
    String plain = PATH.matcher(text).replaceAll("‹file›");
    plain = MAIL.matcher(plain).replaceAll("‹address›");
    plain = POSTCODE.matcher(plain).replaceAll("‹postcode›");
    plain = LONG_NUMBER.matcher(plain).replaceAll("‹number›");
    String user = System.getProperty("user.name", "");
    return user.length() > 2 ? plain.replace(user, "‹user›") : plain;
  }
}
