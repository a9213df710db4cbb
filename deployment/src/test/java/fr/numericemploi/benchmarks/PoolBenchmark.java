package fr.numericemploi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.product.Api;
import fr.numericemploi.product.ProductUnderTest;
import fr.numericemploi.product.Tenant;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Searches a pool of 100,000 people over HTTP, on the real WAR and PostgreSQL. What it prints is worth something only
 * beside the trivial request of the same run: the same server, token and account, and an answer from memory. Run by hand,
 * see the README of this module.
 */
@ExtendWith(ArquillianExtension.class)
class PoolBenchmark {
    private static final System.Logger LOG = System.getLogger(PoolBenchmark.class.getName());
    private static final int WARM_UP = 300;
    private static final int MEASURED = 500;

    private final Api recruiter = Tenant.alsace().recruiter();

    @BeforeAll
    static void aHundredThousandPeople() throws Exception {
        PoolData.fill(ProductUnderTest.product().postgres().getPostgresDatabase());
    }

    @Test
    void searchesBesideATrivialRequest() {
        var queries = queries();
        queries.values().forEach(path -> repeat(path, WARM_UP));

        var timings = new LinkedHashMap<String, Timings>();
        queries.forEach((name, path) -> timings.put(name, repeat(path, MEASURED)));

        var trivial = timings.get("trivial request");
        timings.forEach((name, each) -> LOG.log(Level.INFO, each.beside(trivial, name)));
    }

    private Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("trivial request", "/api/v1/reference/jobs/M1855");
        queries.put("everybody", "/api/v1/pool");
        queries.put("a common skill", "/api/v1/pool?skill=DEV-ALGO:3");
        queries.put("the same, page 50", page("/api/v1/pool?skill=DEV-ALGO:3", 50));
        queries.put("3 skills, job", "/api/v1/pool?skill=DEV-JAVA:3&skill=DAT-SQL:2&skill=DEV-GIT:2&job=M1855");
        queries.put(
                "2 skills, verdict, place",
                "/api/v1/pool?skill=DEV-JAVA:3&skill=WEB-PHP:2&verdict=EMPLOYABLE&place=68066");
        queries.put("2 words", "/api/v1/pool?q=mot3%20mot700");
        queries.put("skill, place, word", "/api/v1/pool?skill=WEB-JAVASCRIPT:2&place=67482&q=mot12");
        return queries;
    }

    private String page(String path, int number) {
        var link = path;
        for (int page = 1; page < number; page++) {
            link = recruiter.get(link).header("Link").replaceAll(".*<(.*)>.*", "$1");
        }
        return link;
    }

    private Timings repeat(String path, int times) {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            var answer = recruiter.get(path);
            nanos[i] = System.nanoTime() - start;
            assertThat(answer.status()).as(path).isEqualTo(200);
        }
        return Timings.of(nanos);
    }
}
