package fr.numericemploi.adapters.persistence.journal;

import fr.numericemploi.domain.shared.Event;

/** How an event's class is written in the journal: its package names the context, its record name the type. */
final class EventTypes {
    private static final String DOMAIN = "fr.numericemploi.domain.";

    private EventTypes() {}

    static String context(Class<? extends Event> event) {
        return event.getPackageName().substring(DOMAIN.length());
    }

    static Class<? extends Event> named(String context, String type) {
        try {
            return Class.forName(DOMAIN + context + "." + type).asSubclass(Event.class);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("the journal names an unknown event " + context + "." + type, unknown);
        }
    }
}
