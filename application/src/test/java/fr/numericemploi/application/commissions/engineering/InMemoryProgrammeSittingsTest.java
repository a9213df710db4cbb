package fr.numericemploi.application.commissions.engineering;

class InMemoryProgrammeSittingsTest extends ProgrammeSittingsContract {
    private final InMemoryProgrammeSittings sittings = new InMemoryProgrammeSittings();

    @Override
    protected ProgrammeSittings sittings() {
        return sittings;
    }
}
