package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.partners.PartnersContract.Stores;

/** The partners' stores and views on a real PostgreSQL. */
final class PostgresStores {
    private PostgresStores() {}

    static Stores of(EmbeddedDatabase database) {
        var entities = database.entityManager();
        var sql = EmbeddedDatabase.sql();
        return new Stores(
                new JpaTerritories(entities),
                new JpaAgencies(entities),
                new SqlAgencyViews(sql),
                new JpaCounsellors(entities),
                new SqlCounsellorViews(sql),
                new JpaCompanies(entities),
                new SqlCompanyViews(sql),
                new JpaRecruiters(entities),
                new SqlRecruiterViews(sql),
                new JpaTrainingBodies(entities),
                new SqlTrainingBodyViews(sql),
                new JpaFunders(entities),
                new SqlFunderViews(sql),
                new JpaAccounts(entities),
                new SqlAccountViews(sql));
    }
}
