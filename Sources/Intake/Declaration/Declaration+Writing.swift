extension Declaration {
    /// The declaration as a file.
    ///
    /// Reading it gives the same declaration.
    package func write() -> String {
        var yaml = YAMLText()
        yaml.write([
            .number("format", Int64(Declaration.format)),
            .number("restsOn", restsOn),
            .fields("organisation", organisation?.written ?? []),
            .list("statements", statements.map(\.written)),
            .list("processors", processors.map(\.written)),
            .list("activities", activities.map(\.written)),
        ])
        return yaml.text
    }
}
