package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
)

type checked struct {
	// code with the name of its package made "program".
	code     []byte
	hasSetup bool
}

// check parses a program and refuses what would reach beyond it: packages that are not allowed, and directives by which
// a compiler is told to link, embed or run something else.
func check(path string, allowed map[string]bool) (checked, error) {
	code, err := os.ReadFile(path)
	if err != nil {
		return checked{}, err
	}
	files := token.NewFileSet()
	parsed, err := parser.ParseFile(files, "program.go", code, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return checked{}, err
	}
	at := func(node ast.Node) string {
		position := files.Position(node.Pos())
		return fmt.Sprintf("program.go:%d:%d", position.Line, position.Column)
	}
	for _, spec := range parsed.Imports {
		name, err := strconv.Unquote(spec.Path.Value)
		if err != nil || !allowed[name] {
			return checked{}, fmt.Errorf("%s: import %s is refused: a program imports \"loopai\" and packages of the standard library that touch neither system nor network", at(spec), spec.Path.Value)
		}
	}
	for _, group := range parsed.Comments {
		for _, comment := range group.List {
			if strings.HasPrefix(comment.Text, "//go:") || strings.HasPrefix(comment.Text, "//line ") || strings.HasPrefix(comment.Text, "/*line ") {
				return checked{}, fmt.Errorf("%s: compiler directives are refused", at(comment))
			}
		}
	}
	result := checked{}
	hasExecute := false
	for _, declaration := range parsed.Decls {
		function, is := declaration.(*ast.FuncDecl)
		if !is || function.Recv != nil {
			continue
		}
		hasExecute = hasExecute || function.Name.Name == "Execute"
		result.hasSetup = result.hasSetup || function.Name.Name == "Setup"
	}
	if !hasExecute {
		return checked{}, errors.New("it defines no func Execute(input json.RawMessage) (any, error)")
	}
	start := files.Position(parsed.Name.Pos()).Offset
	end := start + len(parsed.Name.Name)
	result.code = append(append(append([]byte(nil), code[:start]...), "program"...), code[end:]...)
	return result, nil
}
