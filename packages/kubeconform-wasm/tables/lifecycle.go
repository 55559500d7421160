package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

const lifecycleFile = "zz_generated.prerelease-lifecycle.go"

type groupVersionKind struct {
	Group   string `json:"group"`
	Version string `json:"version"`
	Kind    string `json:"kind"`
}

type lifecycle struct {
	groupVersionKind
	Introduced  string            `json:"introduced,omitempty"`
	Deprecated  string            `json:"deprecated,omitempty"`
	Removed     string            `json:"removed,omitempty"`
	Replacement *groupVersionKind `json:"replacement,omitempty"`
}

// readLifecycles reads all life cycle functions below a module's folder.
func readLifecycles(root string) ([]*lifecycle, error) {
	var all []*lifecycle
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.Name() != lifecycleFile {
			return err
		}
		found, err := readPackage(path)
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		all = append(all, found...)
		return nil
	})
	return all, err
}

func readPackage(path string) ([]*lifecycle, error) {
	files := token.NewFileSet()
	group, err := groupName(files, filepath.Join(filepath.Dir(path), "register.go"))
	if err != nil {
		return nil, err
	}
	file, err := parser.ParseFile(files, path, nil, 0)
	if err != nil {
		return nil, err
	}
	byKind := map[string]*lifecycle{}
	for _, declaration := range file.Decls {
		function, ok := declaration.(*ast.FuncDecl)
		if !ok || function.Recv == nil {
			continue
		}
		kind, err := receiver(function)
		if err != nil {
			return nil, err
		}
		entry := byKind[kind]
		if entry == nil {
			entry = &lifecycle{groupVersionKind: groupVersionKind{group, file.Name.Name, kind}}
			byKind[kind] = entry
		}
		if err := entry.add(function); err != nil {
			return nil, fmt.Errorf("%s.%s: %w", kind, function.Name.Name, err)
		}
	}
	kinds := make([]string, 0, len(byKind))
	for kind := range byKind {
		kinds = append(kinds, kind)
	}
	sort.Strings(kinds)
	all := make([]*lifecycle, 0, len(kinds))
	for _, kind := range kinds {
		all = append(all, byKind[kind])
	}
	return all, nil
}

func (entry *lifecycle) add(function *ast.FuncDecl) (err error) {
	results, err := returned(function)
	if err != nil {
		return err
	}
	switch function.Name.Name {
	case "APILifecycleIntroduced":
		entry.Introduced, err = minor(results)
	case "APILifecycleDeprecated":
		entry.Deprecated, err = minor(results)
	case "APILifecycleRemoved":
		entry.Removed, err = minor(results)
	case "APILifecycleReplacement":
		entry.Replacement, err = replacement(results)
	default:
		err = errors.New("unknown life cycle function")
	}
	return err
}

// groupName reads `const GroupName = "…"` of a package's register.go.
func groupName(files *token.FileSet, path string) (string, error) {
	file, err := parser.ParseFile(files, path, nil, 0)
	if err != nil {
		return "", err
	}
	for _, declaration := range file.Decls {
		general, ok := declaration.(*ast.GenDecl)
		if !ok || general.Tok != token.CONST {
			continue
		}
		for _, spec := range general.Specs {
			value := spec.(*ast.ValueSpec)
			for i, name := range value.Names {
				if name.Name == "GroupName" && i < len(value.Values) {
					return text(value.Values[i])
				}
			}
		}
	}
	return "", errors.New("no GroupName in " + path)
}

func receiver(function *ast.FuncDecl) (string, error) {
	if len(function.Recv.List) == 1 {
		if pointer, ok := function.Recv.List[0].Type.(*ast.StarExpr); ok {
			if name, ok := pointer.X.(*ast.Ident); ok {
				return name.Name, nil
			}
		}
	}
	return "", errors.New("unexpected receiver of " + function.Name.Name)
}

func returned(function *ast.FuncDecl) ([]ast.Expr, error) {
	if len(function.Body.List) == 1 {
		if statement, ok := function.Body.List[0].(*ast.ReturnStmt); ok {
			return statement.Results, nil
		}
	}
	return nil, errors.New("not a single return")
}

// minor reads `return 1, 16`.
func minor(results []ast.Expr) (string, error) {
	parts := make([]string, 0, 2)
	for _, result := range results {
		literal, ok := result.(*ast.BasicLit)
		if !ok || literal.Kind != token.INT {
			return "", errors.New("not a number")
		}
		parts = append(parts, literal.Value)
	}
	if len(parts) != 2 {
		return "", errors.New("not two numbers")
	}
	return strings.Join(parts, "."), nil
}

// replacement reads `return schema.GroupVersionKind{Group: …, Version: …, Kind: …}`.
func replacement(results []ast.Expr) (*groupVersionKind, error) {
	if len(results) != 1 {
		return nil, errors.New("not one value")
	}
	composite, ok := results[0].(*ast.CompositeLit)
	if !ok {
		return nil, errors.New("not a literal")
	}
	value := &groupVersionKind{}
	for _, element := range composite.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			return nil, errors.New("not a keyed literal")
		}
		name, ok := pair.Key.(*ast.Ident)
		if !ok {
			return nil, errors.New("not a field name")
		}
		content, err := text(pair.Value)
		if err != nil {
			return nil, err
		}
		switch name.Name {
		case "Group":
			value.Group = content
		case "Version":
			value.Version = content
		case "Kind":
			value.Kind = content
		default:
			return nil, errors.New("unknown field " + name.Name)
		}
	}
	return value, nil
}

func text(expression ast.Expr) (string, error) {
	literal, ok := expression.(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING {
		return "", errors.New("not a string")
	}
	return strconv.Unquote(literal.Value)
}
