package fr.numericemploi.application.catalogue.programmes;

class InMemoryProgrammesTest extends ProgrammesContract {
    private final InMemoryProgrammes programmes = new InMemoryProgrammes();

    @Override
    protected Programmes programmes() {
        return programmes;
    }

    @Override
    protected ProgrammeViews views() {
        return programmes;
    }
}
