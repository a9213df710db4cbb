package fr.numericemploi.domain.candidates.pool;

/**
 * Words by which nobody may be looked for: they tell age, sex, family, origin, health, diploma or situation. People write
 * them of themselves; the search neither keeps nor takes them.
 */
public final class WithheldWords {
    public static final String ALL = """
            age ans annee jeune jeunesse senior retraite ne nee naissance anniversaire quinquagenaire trentenaire
            femme homme monsieur madame mademoiselle mme mr fille garcon masculin feminin sexe genre feminine
            mere pere maman papa parent enfant fils bebe famille familial marie mariage epoux epouse mari couple
            celibataire divorce divorcee veuf veuve enceinte grossesse maternite parentalite
            francais francaise etranger etrangere immigre migrant refugie nationalite origine naturalise visa sejour
            religion musulman chretien catholique juif protestant athee syndicat syndique
            handicap handicape rqth mdph aah cotorep boeth invalidite sante maladie malade medical hopital sourd
            malentendant aveugle malvoyant autisme autiste asperger dyslexie dyslexique tdah depression diabete cancer
            diplome diplomant bac baccalaureat bts dut but licence master maitrise doctorat ingenieur cap bep brevet
            dnb capa deust bachelor mba universite lycee college ecole decrocheur decrochage
            rsa ass are chomage chomeur chomeuse allocation allocataire allocations inscrit deld detld qpv
            quartier prioritaire zrr cite hlm precaire precarite pauvrete surendette sdf foyer hebergement
            detenu prison justice condamne incarceration casier
            rue avenue boulevard impasse allee chemin appartement domicile adresse habite habiter
            """;

    private WithheldWords() {}
}
