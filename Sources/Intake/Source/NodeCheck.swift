import Yams

/// Goes through a tree for what is not taken anywhere in it: anchors, types, and field names that are no words.
struct NodeCheck {
    let log: FailureLog

    /// Whether the tree can be read on; everything against that is in the log.
    func check(_ node: Node, at field: FieldPath = .root) -> Bool {
        guard let mark = node.mark else { return true }
        guard node.anchor == nil else {
            log.add(.syntax(.anchor), at: SourcePlace(mark), field: field)
            return false
        }
        switch node {
        case .scalar(let scalar):
            return checkTag(scalar.tag, isText: scalar.style != .plain, at: mark, field)
        case .sequence(let sequence):
            var isPlain = checkTag(sequence.tag, isText: false, at: mark, field)
            for (index, element) in sequence.enumerated() {
                isPlain = check(element, at: field.appending(index: index)) && isPlain
            }
            return isPlain
        case .mapping(let mapping):
            var isPlain = checkTag(mapping.tag, isText: false, at: mark, field)
            for (key, value) in mapping {
                guard case .scalar(let name) = key, key.anchor == nil else {
                    log.add(.syntax(.keyIsNoText), at: key.mark.map { SourcePlace($0) }, field: field)
                    isPlain = false
                    continue
                }
                isPlain = check(value, at: field.appending(FieldPath.shown(name.string))) && isPlain
            }
            return isPlain
        case .alias:
            log.add(.syntax(.anchor), at: SourcePlace(mark), field: field)
            return false
        }
    }

    private func checkTag(_ tag: Tag, isText: Bool, at mark: Mark, _ field: FieldPath) -> Bool {
        // A quoted scalar has the type of texts without anybody having written it.
        guard tag.rawValue.isEmpty || isText && tag.rawValue == Tag.Name.str.rawValue else {
            log.add(.syntax(.tag), at: SourcePlace(mark), field: field)
            return false
        }
        return true
    }
}

extension FieldPath {
    /// A field's name in a message: one that the format does not have is not repeated, for it may be anything.
    static func shown(_ key: String) -> String { vocabulary.contains(key) ? key : "?" }

    private static let vocabulary: Set<String> = {
        var words = Declaration.keys + DeclaredOrganisation.keys + DeclaredOrganisation.contactKeys
        words += DeclaredOrganisation.officerKeys + DeclaredStatement.keys + DeclaredPromise.keys
        words += DeclaredProcessor.keys + DeclaredProcessor.agreementKeys + DeclaredProcessor.safeguardKeys
        words += DeclaredSubProcessor.keys + DeclaredActivity.keys + DeclaredActivity.assessmentKeys
        words += DeclaredPurpose.keys + DeclaredSubjects.keys + DeclaredData.keys + DeclaredRecipient.keys
        words += DeclaredTransfer.keys + DeclaredRetention.keys + DeclaredMeasure.keys + DeclaredController.keys
        return Set(words + DeclaredProcessing.keys)
    }()
}
