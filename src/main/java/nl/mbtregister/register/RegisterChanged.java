package nl.mbtregister.register;

/**
 * Fired inside the transaction of every change, for whoever keeps answers on this node: observe it after completion.
 * Other nodes hear of it through the channel {@code register_change} and the table of the same name.
 */
public record RegisterChanged(String number) {}
