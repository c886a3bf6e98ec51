package org.nimbench.ui.present.show;

import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.command.KeyGroup;
import org.nimbench.ui.present.show.WallKey.Cap;

/** The keys of the show for the sheet of all keys, read from the one list of them. */
public final class KeysOfShow {
  private KeysOfShow() {}

  /** Every key that the strip at the foot of the wall can name, whether it does anything now. */
  public static KeyGroup of(ShowViewModel show) {
    return new KeyGroup(
        Words.text("ui.present.keys"),
        WallKeys.of(show, new NoWall()).stream()
            .filter(key -> !key.words().isEmpty())
            .map(KeysOfShow::line)
            .distinct()
            .toList());
  }

  private static KeyGroup.Line line(WallKey key) {
    List<String> faces =
        key.caps().stream().map(Cap::face).filter(face -> !face.isEmpty()).toList();
    String words = key.words();
    return new KeyGroup.Line(
        words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1), faces);
  }

  /** The list is only read: nothing is done on any wall. */
  private static final class NoWall implements WallActs {
    @Override
    public void filter() {}

    @Override
    public void table() {}

    @Override
    public void guard() {}

    @Override
    public void zoom(int by) {}

    @Override
    public void pan(int right, int down) {}

    @Override
    public void ownView() {}

    @Override
    public void notes() {}

    @Override
    public void end() {}
  }
}
