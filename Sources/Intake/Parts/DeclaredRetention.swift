import Facts
package import Regulation

/// How long one category of data of an activity is kept, or all of them (Article 30(1)(f), 5(1)(e)).
package struct DeclaredRetention: DeclaredPart {
    package var slug: String
    /// The slug of the data category, or none where the rule is for all that have no rule of their own.
    package var category: String?
    package var term: RetentionTerm
    /// The criterion in words, where there is no duration.
    package var criterion: String?
    package var ground: RetentionGround
    /// The provision, or what else there is to say.
    package var text: String?

    static let list = PartList.retention
    static let keys = ["slug", "category", "duration", "trigger", "criterion", "ground", "text"]
    /// Stands for every category.
    static let all = "all"

    init(from section: Section) {
        let category = section.slug("category")
        self.category = category == Self.all ? nil : category
        slug = section.optionalSlug() ?? category
        criterion = section.optionalText("criterion")
        term = Self.term(from: section)
        ground = section.code("ground", insteadOf: .criterion)
        text = section.optionalText("text")
    }

    private static func term(from section: Section) -> RetentionTerm {
        if section.has("duration") == section.has("criterion") {
            section.reading.log.add(
                .shape(.oneOf(["duration", "criterion"])), at: section.place, field: section.field)
        }
        let duration = section.optionalText("duration", else: .notADuration) { CalendarDuration($0) != nil }
        let trigger = section.optionalCode("trigger", RetentionTrigger.self)
        if section.has("duration"), !section.has("trigger") {
            section.fail(.value(.retentionWithoutTrigger), at: "duration")
        }
        if section.has("criterion"), section.has("trigger") {
            section.fail(.value(.triggerWithoutDuration), at: "trigger")
        }
        guard let duration = duration.flatMap({ CalendarDuration($0) }), let trigger else { return .criterion }
        return .duration(duration, from: trigger)
    }

    var written: [WrittenField] {
        var fields: [WrittenField] = [.text("slug", slug), .text("category", category ?? Self.all)]
        switch term {
        case .duration(let duration, let trigger):
            fields += [.text("duration", duration.description), .code("trigger", trigger)]
        case .criterion:
            fields.append(.text("criterion", criterion))
        }
        return fields + [.code("ground", ground), .text("text", text)]
    }

    var words: [PersonalField: String] { .init(words: [.slug: slug, .criterion: criterion, .description: text]) }

    func content(_ ids: PartNaming) -> RetentionRule {
        let category = category.map { ids(PartSlug(.data, $0)) }
        return RetentionRule(id: ids(name), category: category, term: term, ground: ground)
    }

    init(_ content: RetentionRule, _ words: [PersonalField: String], _ categories: (ElementID) -> String) {
        slug = Self.slug(words, content.id)
        category = content.category.map(categories)
        term = content.term
        criterion = words[.criterion]
        ground = content.ground
        text = words[.description]
    }
}
