package import Facts
package import Regulation

/// How one field of a thing of the register changes from one content to another.
package struct ContentChange: Sendable {
    /// The stable code of the field.
    package let code: String
    package let field: Words
    /// The provision that asks for it.
    package let rule: Rule
    package let values: [ValueChange]

    package var json: JSON {
        [
            "field": .string(code), "rule": .string(rule.citation(in: .english)),
            "values": .array(values.map(\.json)),
        ]
    }
}

extension ContentChange {
    /// What changes in an activity, in the order of its fields, its own words first.
    ///
    /// `parties`: What parties are called that recipients refer to.
    package static func changes(
        from old: (content: ActivityContent, texts: Opening<Details>),
        to new: (content: ActivityContent, texts: Opening<Details>), parties: [StreamID: Opening<String>]
    ) -> [ContentChange] {
        let (before, after) = (
            ActivityWording(old.content, old.texts, parties: parties),
            ActivityWording(new.content, new.texts, parties: parties)
        )
        return words(ActivityField.wording.rule, from: old.texts, to: new.texts)
            + ActivityField.allCases.filter { $0 != .wording }.compactMap { field in
                ContentChange(
                    field.rawValue, field.words, field.rule(for: new.content.kind),
                    PartChanges(before.parts(field), after.parts(field), old.texts, new.texts).changes)
            }
    }

    /// What changes in a processor or another recipient.
    package static func changes(
        from old: (content: ProcessorContent, texts: Opening<Details>),
        to new: (content: ProcessorContent, texts: Opening<Details>)
    ) -> [ContentChange] {
        let (before, after) = (PartyWording(old.content, old.texts), PartyWording(new.content, new.texts))
        return words(ProcessorField.wording.rule, from: old.texts, to: new.texts)
            + ProcessorField.allCases.filter { $0 != .wording }.compactMap { field in
                ContentChange(
                    field.rawValue, field.words, field.rule,
                    PartChanges(before.parts(field), after.parts(field), old.texts, new.texts).changes)
            }
    }

    /// What changes in what the organisation says of itself (Article 30(1)(a)).
    package static func changes(
        from old: (content: OrganisationContent, texts: Opening<Details>),
        to new: (content: OrganisationContent, texts: Opening<Details>)
    ) -> [ContentChange] {
        let (before, after) = (OrganisationWording(old.content), OrganisationWording(new.content))
        return words(.gdpr("30(1)(a)"), from: old.texts, to: new.texts)
            + OrganisationWording.Field.allCases.compactMap { field in
                ContentChange(
                    field.rawValue, field.words, field.rule,
                    PartChanges([before.part(field)], [after.part(field)], old.texts, new.texts).changes)
            }
    }

    /// What a new activity says, field by field; what is not said is left out.
    package static func said(
        by new: (content: ActivityContent, texts: Opening<Details>), parties: [StreamID: Opening<String>]
    ) -> [ContentChange] {
        let wording = ActivityWording(new.content, new.texts, parties: parties)
        return ActivityField.allCases.filter { isSaid($0, new.content) }.compactMap { field in
            ContentChange(
                field.rawValue, field.words, field.rule(for: new.content.kind),
                wording.values(field).map { .added($0) })
        }
    }

    /// Whether a field was given, and is not merely what it is where nothing is said.
    private static func isSaid(_ field: ActivityField, _ content: ActivityContent) -> Bool {
        switch field {
        case .until: content.until != nil
        case .automatedDecision: content.automatedDecision
        case .profiling: content.profiling
        case .impactAssessment: content.impactAssessment != .notStated
        case .reviewMonths: false
        case .wording, .kind, .since, .purposes, .subjectCategories, .dataCategories, .recipients, .transfers,
            .retention, .measures, .controllers, .processing:
            true
        }
    }

    /// What a new processor or other recipient is said to be, field by field.
    package static func said(by new: (content: ProcessorContent, texts: Opening<Details>)) -> [ContentChange] {
        let wording = PartyWording(new.content, new.texts)
        return ProcessorField.allCases.filter { $0 != .reviewMonths }.compactMap { field in
            ContentChange(field.rawValue, field.words, field.rule, wording.values(field).map { .added($0) })
        }
    }

    private init?(_ code: String, _ field: Words, _ rule: Rule, _ values: [ValueChange]) {
        guard !values.isEmpty else { return nil }
        self.init(code: code, field: field, rule: rule, values: values)
    }

    /// The words about the thing as a whole that are others than before.
    private static func words(
        _ rule: Rule, from old: Opening<Details>, to new: Opening<Details>
    ) -> [ContentChange] {
        PersonalField.allCases.compactMap { field in
            let (before, after) = (old.field(field), new.field(field))
            // What can't be read any more is written anew, and is then no change of one field.
            guard before != after, before == nil || before?.value != nil else { return nil }
            return ContentChange(
                field.rawValue, field.words, rule,
                [.replaced(of: nil, old: HeadingText.stated(before), new: HeadingText.stated(after))])
        }
    }
}

extension HeadingText {
    /// A text, or that there is none.
    static func stated(_ text: Opening<String>?) -> Phrase { text?.phrase ?? notStated.phrase }
}
