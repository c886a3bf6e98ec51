package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.store.AuditLine;
import org.nimbench.store.Backup;

/** How the commands print a backup. */
final class BackupLines {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
  private static final double BYTES_IN_A_MEGABYTE = 1_000_000;

  private BackupLines() {}

  static ObjectNode tree(Backup backup) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("name", backup.name());
    tree.put("made", backup.made().toString());
    tree.put("bytes", backup.bytes());
    backup.last().forEach(line -> tree.withArray("last").add(tree(line)));
    backup.since().forEach(line -> tree.withArray("since").add(tree(line)));
    Problem damage = backup.damage();
    if (damage != null) {
      tree.put("damage", damage.what());
    }
    return tree;
  }

  private static ObjectNode tree(AuditLine line) {
    ObjectNode tree = Formats.trees().createObjectNode();
    return tree.put("at", line.at().toString()).put("command", line.command());
  }

  static List<String> lines(Backup backup) {
    List<String> lines = new ArrayList<>();
    String size = Figures.decimal(backup.bytes() / BYTES_IN_A_MEGABYTE, 1);
    lines.add(Words.text("cli.backups.line", backup.name(), minute(backup.made()), size));
    Problem damage = backup.damage();
    if (damage != null) {
      lines.add("    " + damage.what());
      return lines;
    }
    for (AuditLine line : backup.last()) {
      lines.add("    " + minute(line.at()) + "  " + line.command());
    }
    lines.add("    " + Words.text("cli.backups.since", backup.since().size()));
    return lines;
  }

  private static String minute(Instant time) {
    return MINUTE.format(LocalDateTime.ofInstant(time, Program.ZONE));
  }
}
