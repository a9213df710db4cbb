package fr.numericemploi.adapters.rest.shared;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Optional;

/**
 * What every line that this thread logs says besides its message. Liberty's own interface for it is in no Maven
 * repository, so it is looked up; on another server nothing is added.
 */
final class LogContext {
    private static final Optional<MethodHandle> ADD = find("addExtension", String.class, String.class);
    private static final Optional<MethodHandle> REMOVE = find("removeExtension", String.class);

    private LogContext() {}

    /** @param value null to say it no longer */
    static void put(String name, String value) {
        if (value == null) {
            REMOVE.ifPresent(remove -> call(remove, name));
        } else {
            ADD.ifPresent(add -> call(add, name, value));
        }
    }

    private static Optional<MethodHandle> find(String method, Class<?>... parameters) {
        try {
            var context = Class.forName("com.ibm.websphere.logging.hpel.LogRecordContext");
            return Optional.of(MethodHandles.publicLookup().unreflect(context.getMethod(method, parameters)));
        } catch (ReflectiveOperationException anotherServer) {
            return Optional.empty();
        }
    }

    private static void call(MethodHandle method, Object... arguments) {
        try {
            method.invokeWithArguments(arguments);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
