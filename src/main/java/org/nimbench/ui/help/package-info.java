/**
 * Help without a network: a card for each method, a glossary, and pages on how the window works.
 *
 * <p>Entrances: {@link org.nimbench.ui.help.HelpBook} and {@link org.nimbench.ui.help.HelpPanel}.
 * The pages are CommonMark files beside the words of the program. This room knows no workspace.
 */
@NullMarked
package org.nimbench.ui.help;

import org.jspecify.annotations.NullMarked;
