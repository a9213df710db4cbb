package fr.numericemploi.adapters.jobs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.jobs.PeriodicWork.Work;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Runs the periodic work as the system itself, from after the migrations until the server stops. */
@Adapter
class Scheduler {
    private static final System.Logger LOG = System.getLogger(Scheduler.class.getName());
    private static final int LAST = 10_000;
    private static final int ALL = Integer.MAX_VALUE;

    private final PeriodicWork work;
    private final CurrentCaller caller;
    private final List<Future<?>> scheduled = new ArrayList<>();
    private final Failures failures = new Failures();
    private final Semaphore idle = new Semaphore(ALL);
    private volatile boolean stopping;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    Scheduler(PeriodicWork work, CurrentCaller caller) {
        this.work = work;
        this.caller = caller;
    }

    void start(@Observes @Priority(LAST) Startup startup) {
        work.all().forEach(each -> scheduled.add(schedule(each)));
    }

    /** Lets the pieces that are being done come to their end. */
    void stop(@Observes Shutdown shutdown) throws InterruptedException {
        stopping = true;
        scheduled.forEach(each -> each.cancel(false));
        idle.tryAcquire(ALL, 20, TimeUnit.SECONDS);
    }

    private Future<?> schedule(Work each) {
        var pause = each.pause().toMillis();
        return executor.scheduleWithFixedDelay(() -> run(each), pause, pause, TimeUnit.MILLISECONDS);
    }

    /** A failure is told once, however long it lasts: the next run tries again. */
    private void run(Work each) {
        idle.acquireUninterruptibly();
        try {
            caller.as(Caller.system(), () -> pieces(each));
            if (failures.isOver(each.name())) {
                LOG.log(Level.INFO, "periodic work goes on: " + each.name());
            }
        } catch (RuntimeException failure) {
            tell(each, failure);
        } finally {
            idle.release();
        }
    }

    private void tell(Work each, RuntimeException failure) {
        if (failures.isNews(each.name(), failure)) {
            LOG.log(Level.ERROR, "periodic work failed, and is tried again: " + each.name(), failure);
        }
    }

    private boolean pieces(Work each) {
        var more = true;
        while (more && !stopping) {
            more = each.step().getAsBoolean();
        }
        return more;
    }
}
