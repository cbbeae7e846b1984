/// Figures as a table: what each is, was and should be.
enum FigureTable {
    static func table(_ caption: Phrase, _ figures: [Figure]) -> Table {
        Table(
            caption,
            columns: [
                Column(.figure), Column(.value, .number), Column(.previous, .number), Column(.target, .number),
                Column(.state),
            ],
            rows: figures.map { figure in
                Table.Row(
                    [
                        .code(figure.name), .phrase(figure.value.phrase), .phrase(figure.previous.phrase),
                        figure.target.map { .phrase($0.phrase) } ?? .empty, .code(figure.state),
                    ], events: figure.events)
            })
    }
}
