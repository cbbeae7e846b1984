import Facts
import Regulation

/// Which fields of an activity have other words than before, though nothing that counts may have changed.
struct RewrittenFields {
    let fields: Set<ActivityField>

    init(
        from known: Opening<Details>, to texts: Details, of content: ActivityContent, before earlier: ActivityContent
    ) {
        let before = known.value ?? Details()
        var fields: Set<ActivityField> = []
        if before.fields != texts.fields { fields.insert(.wording) }
        let owners = Self.owners(of: content).merging(Self.owners(of: earlier)) { one, _ in one }
        for element in Set(before.elements.keys).union(texts.elements.keys)
        where before.elements[element] != texts.elements[element] {
            fields.insert(owners[element] ?? .wording)
        }
        self.fields = fields
    }

    /// To which field each part belongs.
    private static func owners(of content: ActivityContent) -> [ElementID: ActivityField] {
        var owners: [ElementID: ActivityField] = [:]
        for purpose in content.purposes { owners[purpose.id] = .purposes }
        for category in content.subjectCategories { owners[category.id] = .subjectCategories }
        for category in content.dataCategories { owners[category.id] = .dataCategories }
        for recipient in content.recipients { owners[recipient.id] = .recipients }
        for transfer in content.transfers.all { owners[transfer.id] = .transfers }
        for rule in content.retention { owners[rule.id] = .retention }
        for measure in content.measures { owners[measure] = .measures }
        for controller in content.controllers { owners[controller.id] = .controllers }
        for processing in content.processing { owners[processing] = .processing }
        return owners
    }
}
