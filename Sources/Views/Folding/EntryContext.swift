package import Facts
package import Regulation

/// What an entry doesn't say by itself, or not at first glance.
package struct EntryContext: Sendable {
    /// The zone in which its day is reckoned.
    package let zone: LocalZone
    /// What kind of stream it belongs to.
    package let kind: StreamKind
    /// What it says about another fact, if that is what it does.
    package let correction: CorrectionEvent?

    /// Looks at an entry, and takes it in where it says in which zone the organisation is.
    package init(_ entry: borrowing Envelope, _ zones: inout ZoneHistory) throws(MalformedFacts) {
        let name = entry.name
        if let kind = name.kind {
            self.kind = kind
            correction = nil
        } else {
            let schema = entry.schema
            let correction = try entry.read { (facts) throws(MalformedFacts) in
                try CorrectionEvent(name: name, schema: schema, facts: &facts)
            }
            switch correction {
            case .corrected(_, let told, _, _, _, _): kind = told
            case .retracted(_, let told): kind = told
            }
            self.correction = correction
        }
        if kind == .organisation {
            // The zone is all that is wanted of it, and that hangs on no day.
            zones.take(try StreamFact<OrganisationEvent>(entry, in: .utc))
        }
        zone = zones.zone(at: entry.position)
    }
}
