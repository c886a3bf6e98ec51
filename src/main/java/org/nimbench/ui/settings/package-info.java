/**
 * The settings screen: look, size of text, motion, where workspaces are kept, whose name products
 * carry.
 *
 * <p>Entrance: {@link org.nimbench.ui.settings.SettingsScreen}. It changes the settings it is
 * handed and keeps no file.
 */
@NullMarked
package org.nimbench.ui.settings;

import org.jspecify.annotations.NullMarked;
